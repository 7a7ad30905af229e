import { type ReactElement, useMemo } from 'react';
import { doorsAt } from '../../../src/layout/benefit/doors';
import type { Place } from '../../../src/layout/benefit/grid';
import { doorsPath, leavesPath, lightsPath } from '../../../src/layout/benefit/paths';
import type { Plan } from '../../../src/layout/benefit/plan';
import { sameSince } from '../../../src/layout/benefit/rest';
import { mix } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** A shut door is an outline between the ground and its own green; one whose light is out is a deeper green. */
const OUTLINE = mix(COLOR.mint2, COLOR.forest, 0.42);
const OUT = mix(COLOR.forest, COLOR.ink, 0.5);
/** Doors wider than this many px carry the full line. */
const LARGE = 48;

const lineOf = (doors: readonly Place[]) => ((doors[0]?.width ?? 0) > LARGE ? LINE.normal : LINE.fine);

function drawn(plan: Plan, frame: number) {
  const doors = doorsAt(plan, frame);
  const paths = {
    shut: doorsPath(doors.shut),
    dark: doorsPath(doors.dark),
    open: doorsPath(doors.open),
    leaves: leavesPath(doors.open),
    stocked: doorsPath(doors.stocked),
    pulled: leavesPath(doors.stocked),
    lit: doorsPath(doors.lit),
    lights: lightsPath(doors.lit),
  };
  return { ...doors, paths };
}

/** All doors as a handful of paths: open as today, with a box before them, dark over an unsold box, shut, or left and lit. */
export function Wall({ plan, frame }: { readonly plan: Plan; readonly frame: number }): ReactElement {
  const still = sameSince(plan, frame);
  const { open, stocked, dark, shut, lit, paths } = useMemo(() => drawn(plan, still), [plan, still]);
  const ink = { stroke: COLOR.ink, strokeLinejoin: 'round' } as const;
  const outline = { stroke: OUTLINE, strokeLinejoin: 'round' } as const;
  return (
    <g>
      {shut.length > 0 ? <path d={paths.shut} fill="none" strokeWidth={lineOf(shut)} {...outline} /> : null}
      {dark.length > 0 ? <path d={paths.dark} fill={OUT} strokeWidth={lineOf(dark)} {...outline} /> : null}
      {open.length > 0 ? (
        <>
          <path d={paths.open} fill={COLOR.light} strokeWidth={lineOf(open)} {...ink} />
          <path d={paths.leaves} fill={COLOR.mint2} strokeWidth={lineOf(open)} {...ink} />
        </>
      ) : null}
      {stocked.length > 0 ? (
        <>
          <path d={paths.stocked} fill={COLOR.mint2} strokeWidth={lineOf(stocked)} {...ink} />
          <path d={paths.pulled} fill={COLOR.mint} strokeWidth={lineOf(stocked)} {...ink} />
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
