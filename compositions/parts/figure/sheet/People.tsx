import { castFor } from '../../../../src/figures/cast';
import { crowd, crowdOf } from '../../../../src/figures/crowd';
import type { Person } from '../../../../src/figures/person';
import { inPose, POSES } from '../../../../src/figures/pose';
import { ROLES, type RoleName, roleLook } from '../../../../src/figures/roles';
import { HOUSEHOLDS, PLACES } from '../../../../src/schema/persona';
import { type Hue, hue } from '../../../../src/theme/color';
import { Figure } from '../Figure';
import { Label, Page } from './Page';

/** Every kind of household in every hue. */
export function Households({
  ages,
  hues,
}: {
  readonly ages: readonly [number, number];
  readonly hues: readonly Hue[];
}) {
  return (
    <Page>
      {hues.flatMap((h, row) => {
        let x = 0;
        return HOUSEHOLDS.flatMap((household, column) => {
          const persona = {
            seed: `${household}-${h.name}`,
            ageRange: [...ages] as [number, number],
            household,
          };
          const cast = castFor({ ...persona, dog: false, home: 'rented-flat', place: PLACES[row % 5]! }, h);
          x += 40;
          return cast.map((member) => {
            x += 136 * (0.4 + 0.6 * member.look.scale);
            const y = 262 + row * 266;
            return <Figure key={`${column}-${member.id}`} look={member.look} x={x} y={y} scale={0.085} />;
          });
        });
      })}
    </Page>
  );
}

function Row({
  people,
  y,
  scale,
}: {
  readonly people: readonly Person[];
  readonly y: number;
  readonly scale: number;
}) {
  const step = 1760 / people.length;
  return people.map((p, i) => (
    <Figure key={p.id} look={p.look} x={100 + step * i} y={y} scale={scale} flip={i % 3 === 2} />
  ));
}

/** Line-ups of three hues, and a mixed crowd. */
export function Crowds() {
  const persona = { dog: false, home: 'rented-flat', place: 'village' } as const;
  const of = (name: 'blue' | 'coral' | 'lilac', ageRange: [number, number]) =>
    crowdOf(hue(name), { ...persona, ageRange, household: 'couple' }, 14, `sheet-${name}`);
  return (
    <Page>
      <Row people={crowd({ seed: 'sheet', count: 12 })} y={440} scale={0.14} />
      <Row people={of('blue', [22, 34])} y={640} scale={0.06} />
      <Row people={of('coral', [40, 59])} y={840} scale={0.06} />
      <Row people={of('lilac', [75, 90])} y={1040} scale={0.06} />
    </Page>
  );
}

/** The fixed cast, and one household in all poses. */
export function RolesAndPoses() {
  const names = Object.keys(ROLES) as RoleName[];
  const cast = castFor(
    {
      seed: 'poses',
      ageRange: [30, 40],
      household: 'couple',
      dog: false,
      home: 'owned-flat',
      place: 'coast',
    },
    hue('sun'),
  );
  return (
    <Page>
      {names.map((name, i) => (
        <g key={name}>
          <Figure look={roleLook(name)} x={140 + i * 190} y={500} scale={0.16} />
          <Figure look={inPose(roleLook(name), 'stride')} x={1050 + i * 190} y={500} scale={0.16} />
          <Label x={140 + i * 190} y={526}>
            {name}
          </Label>
        </g>
      ))}
      {cast.flatMap((member, row) =>
        POSES.map((pose, i) => (
          <Figure
            key={`${member.id}-${pose}`}
            look={inPose(member.look, pose)}
            x={120 + i * 212}
            y={780 + row * 270}
            scale={0.085}
          />
        )),
      )}
    </Page>
  );
}
