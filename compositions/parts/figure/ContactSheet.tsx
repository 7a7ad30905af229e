import type { ReactNode } from 'react';
import { handOf, type PlacedFigure } from '../../../src/figures/anchors';
import { BODY_NAMES } from '../../../src/figures/bodies';
import { castFor } from '../../../src/figures/cast';
import { crowd, crowdOf } from '../../../src/figures/crowd';
import { HEAD_NAMES } from '../../../src/figures/heads';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { FigureLook } from '../../../src/figures/look';
import type { Person } from '../../../src/figures/person';
import { inPose, POSES } from '../../../src/figures/pose';
import { ROLES, type RoleName, roleLook } from '../../../src/figures/roles';
import { NEUTRAL, SKIN } from '../../../src/figures/tones';
import { HOUSEHOLDS, PLACES } from '../../../src/schema/persona';
import { COLOR, HUES, type Hue, hue } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { Bag } from '../props/Bag';
import { Box, Cart } from '../props/Cart';
import { Cup } from '../props/Cup';
import { DOG_COATS, Dog } from '../props/Dog';
import { Stroller } from '../props/Stroller';
import { Figure } from './Figure';
import { Silhouette } from './Silhouette';

/** A model to try bodies and heads on: every slot has its own colour. */
const MODEL: FigureLook = {
  body: 'walking',
  head: 'Bun',
  face: 'Smile',
  skin: SKIN[1],
  hair: '#C8622E',
  top: hue('coral').fill,
  jacket: hue('plum').fill,
  pants: NEUTRAL.mint,
  headwear: hue('blue').fill,
  clip: hue('sun').fill,
  scale: 1,
};

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      width={FRAME.width}
      height={FRAME.height}
      style={{ display: 'block', background: COLOR.paper, fontFamily: 'Figtree Variable, sans-serif' }}
    >
      {children}
    </svg>
  );
}

function Label({ x, y, children }: { readonly x: number; readonly y: number; readonly children: string }) {
  return (
    <text x={x} y={y} fontSize={18} fill={COLOR.ink} textAnchor="middle">
      {children}
    </text>
  );
}

/** Every body with a few heads, both ways round. */
function Bodies({ heads, flip }: { readonly heads: readonly FigureLook['head'][]; readonly flip: boolean }) {
  return (
    <Page>
      {BODY_NAMES.map((body, i) => {
        const [x, y] = [130 + (i % 8) * 237, i < 8 ? 510 : 1040];
        const head = heads[i % heads.length]!;
        return (
          <g key={body}>
            <Figure look={{ ...MODEL, body, head }} x={x} y={y} scale={0.165} flip={flip} />
            <Label x={x} y={y + 24}>{`${body} · ${head}`}</Label>
          </g>
        );
      })}
    </Page>
  );
}

/** Every head close up. */
function Heads() {
  return (
    <Page>
      {HEAD_NAMES.map((head, i) => {
        const [x, y] = [120 + (i % 11) * 168, 900 + Math.floor(i / 11) * 330];
        return (
          <g key={head}>
            <clipPath id={`head-${i}`}>
              <rect x={x - 84} y={y - 860} width={168} height={290} />
            </clipPath>
            <g clipPath={`url(#head-${i})`}>
              <Figure
                look={{ ...MODEL, head, beard: i % 4 === 3 ? 'FullMedium' : undefined } as FigureLook}
                x={x}
                y={y}
                scale={0.27}
              />
            </g>
            <Label x={x} y={y - 560}>
              {head}
            </Label>
          </g>
        );
      })}
    </Page>
  );
}

/** Every kind of household in every hue. */
function Households({
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
function Crowds() {
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
function RolesAndPoses() {
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

/** One person over a blink and a walk; and the far crowd. */
function Idle() {
  const frames = Array.from({ length: 10 }, (_, i) => i * 12);
  return (
    <Page>
      {frames.map((frame, i) => (
        <g key={frame}>
          <Figure
            look={MODEL}
            x={120 + i * 180}
            y={500}
            scale={0.15}
            {...idleAt(frame, 'sheet')}
            blink={i % 3 === 1}
          />
          <Figure
            look={{ ...MODEL, face: 'Calm', head: 'GrayShort' }}
            x={120 + i * 180}
            y={960}
            scale={0.13}
            bob={walkAt(frame, 'sheet')}
            blink={i % 2 === 1}
          />
          <Silhouette
            look={{ ...MODEL, body: i % 2 ? 'walking' : 'dancer', head: HEAD_NAMES[i * 2]! }}
            x={190 + i * 180}
            y={960}
            scale={0.084}
            colour="#7CC29B"
          />
        </g>
      ))}
    </Page>
  );
}

/** Props in the hands that hold them, both ways round. */
function Props() {
  const pushing: PlacedFigure = { look: MODEL, x: 260, y: 500, scale: 0.165 };
  const giving: PlacedFigure = { look: inPose(roleLook('supplier'), 'stride'), x: 820, y: 500, scale: 0.15 };
  const held = (figure: PlacedFigure) => handOf(figure)!;
  const bearers: PlacedFigure[] = BODY_NAMES.flatMap((body, i) => {
    const figure = { look: { ...MODEL, body }, x: 100 + i * 116, y: 1030, scale: 0.1, flip: i % 2 === 1 };
    return handOf(figure) ? [figure] : [];
  });
  return (
    <Page>
      <Figure {...pushing} />
      <Stroller x={370} y={504} scale={1.1} fill={hue('coral').fill} hand={held(pushing)} />
      <Figure {...giving} />
      <Cart x={1000} y={500} scale={1.3} hand={held(giving)} />
      <Dog x={1330} y={300} />
      <Dog x={1660} y={300} scale={0.7} flip wagDeg={14} headDeg={8} blink coat={DOG_COATS[1]!} />
      <Dog x={1330} y={500} scale={0.8} coat={DOG_COATS[2]!} collar={hue('sun').fill} wagDeg={-10} />
      <Bag x={1560} y={400} />
      <Cup x={1660} y={460} />
      <Box x={1790} y={480} />
      {bearers.map((figure, i) => (
        <g key={figure.look.body}>
          <Figure {...figure} />
          {i % 2 ? <Cup {...held(figure)} scale={0.6} /> : <Bag {...held(figure)} scale={0.6} />}
        </g>
      ))}
    </Page>
  );
}

/** The sheet's pages by name: all that can be drawn, to be looked at. */
export const SHEET_PAGES: Readonly<Record<string, ReactNode>> = {
  bodies: <Bodies heads={['Bun', 'ShortTwo', 'LongBangs', 'Hijab', 'ColorBun']} flip={false} />,
  'bodies-flipped': (
    <Bodies heads={['LongHair', 'Turban', 'Wavy', 'NoHairThree', 'HatHip', 'MediumBangs', 'Beanie']} flip />
  ),
  heads: <Heads />,
  'households-a': <Households ages={[25, 45]} hues={HUES.slice(0, 4)} />,
  'households-b': <Households ages={[25, 45]} hues={HUES.slice(4)} />,
  'households-50': <Households ages={[45, 62]} hues={HUES.slice(1, 5)} />,
  'households-75': <Households ages={[66, 85]} hues={HUES.slice(3)} />,
  crowds: <Crowds />,
  roles: <RolesAndPoses />,
  idle: <Idle />,
  props: <Props />,
};
