import { type ReactElement, useMemo } from 'react';
import { doorsAt } from '../../../src/layout/benefit/doors';
import type { Place } from '../../../src/layout/benefit/grid';
import { doorsPath, leavesPath, lightsPath, pulledPath } from '../../../src/layout/benefit/paths';
import type { Plan } from '../../../src/layout/benefit/plan';
import { sameSince } from '../../../src/layout/benefit/rest';
import type { Span } from '../../../src/layout/benefit/schedule';
import { easeInOutCubic, mix, progress } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** A shut door is an outline between the ground and its own green. */
const OUTLINE = mix(COLOR.mint2, COLOR.forest, 0.42);
/** How far ordinary doors calm down while there is a box before each: the boxes are told, not the doors. */
const CALM = 0.52;
/** What leaves of ordinary doors are painted: no wall of doors is all alike. */
const LEAVES = [COLOR.mint2, COLOR.green, COLOR.mint];
const toneOf = (lot: number): number => Math.floor(lot * LEAVES.length);
/** Doors wider than this many px carry the full line. */
const LARGE = 48;

const lineOf = (doors: readonly Place[]) => ((doors[0]?.width ?? 0) > LARGE ? LINE.normal : LINE.fine);

function drawn(plan: Plan, frame: number) {
  const doors = doorsAt(plan, frame);
  const paths = {
    open: doorsPath(doors.open),
    shut: doorsPath(doors.shut),
    leaves: LEAVES.map((_, tone) =>
      pulledPath(doors.open.filter((_door, i) => toneOf(doors.lots[i]!) === tone)),
    ),
    lit: doorsPath(doors.lit),
    lights: lightsPath(doors.lit),
  };
  return { ...doors, paths };
}

/** All doors as a handful of paths: open as today, shut, or left and lit. */
export function Wall({ plan, frame }: { readonly plan: Plan; readonly frame: number }): ReactElement {
  const still = sameSince(plan, frame);
  const { open, shut, lit, paths } = useMemo(() => drawn(plan, still), [plan, still]);
  const { boxes, fall } = plan.when;
  const since = ({ from, to }: Span) => progress(frame, from, to - from, easeInOutCubic);
  const calm = CALM * (since(boxes) - since(fall));
  const ink = { stroke: COLOR.ink, strokeLinejoin: 'round' } as const;
  return (
    <g>
      {shut.length > 0 ? (
        <path d={paths.shut} fill="none" stroke={OUTLINE} strokeWidth={lineOf(shut)} strokeLinejoin="round" />
      ) : null}
      {open.length > 0 ? (
        <>
          <path
            d={paths.open}
            fill={mix(COLOR.light, COLOR.forest, calm)}
            strokeWidth={lineOf(open)}
            {...ink}
          />
          {LEAVES.map((fill, tone) => (
            <path
              key={fill}
              d={paths.leaves[tone]}
              fill={mix(fill, COLOR.forest, calm)}
              strokeWidth={lineOf(open)}
              {...ink}
            />
          ))}
        </>
      ) : null}
      {lit.length > 0 ? (
        <>
          <path d={paths.lights} fill={COLOR.light} />
          <path d={paths.lit} fill={hue('sun').fill} strokeWidth={lineOf(lit)} {...ink} />
          <path d={leavesPath(lit, frame)} fill={COLOR.paper} strokeWidth={lineOf(lit)} {...ink} />
        </>
      ) : null}
    </g>
  );
}
