import type { Beats } from '../../scenes/beats';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress } from '../ease';

/** The beats that direct the eye; each holds until the next of them. */
const ACCENTS = ['home', 'over', 'second', 'under', 'need', 'together'] as const;
export type Accent = (typeof ACCENTS)[number];

/** One emphasis: what, from which frame, and until which (the next one's start). */
export interface Emphasis {
  readonly accent: Accent;
  readonly from: number;
  readonly to: number;
  /** Place in the row of the claim that is talked about; undefined for what isn't a claim. */
  readonly claim?: number;
}

/** px per px: an object that is pointed out springs to this and back, so that its value is never left untrue. */
const BUMP = 0.07;
const BUMP_FRAMES = 10;

/** Claims rise: the highest is last, the second highest before it, the lowest first. */
function claimOf(accent: Accent, count: number): number | undefined {
  const at = { over: count - 1, second: count - 2, under: 0 } as const;
  if (accent !== 'over' && accent !== 'second' && accent !== 'under') return undefined;
  return at[accent] >= 0 ? at[accent] : undefined;
}

/** The scene's accents in time, one at a time. */
export function emphases(beats: Beats<'persona'>, claims: number, frames: number): Emphasis[] {
  const found = ACCENTS.flatMap((accent) => {
    const from = beats[accent];
    return from === undefined ? [] : [{ accent, from }];
  }).sort((a, b) => a.from - b.from);
  return found.map(({ accent, from }, i) => {
    const claim = claimOf(accent, claims);
    return { accent, from, to: found[i + 1]?.from ?? frames, ...(claim === undefined ? {} : { claim }) };
  });
}

/** What one object shows of the emphasis in a frame. */
export interface ClaimState {
  /** 0–1: how much it is the one that is talked about. */
  readonly strength: number;
  /** Scale about its foot; exactly 1 at rest. */
  readonly scale: number;
}

const ramp = ({ from, to }: Emphasis, frame: number) =>
  Math.min(
    progress(frame, from, DURATION.exit, easeOutCubic),
    1 - progress(frame, to, DURATION.exit, easeInOutCubic),
  );

/** The state of the claim at a place in the row. */
export function claimState(all: readonly Emphasis[], claim: number, frame: number): ClaimState {
  let strength = 0;
  let scale = 1;
  for (const e of all) {
    if (e.claim !== claim) continue;
    strength = Math.max(strength, ramp(e, frame));
    const up = progress(frame, e.from, BUMP_FRAMES, easeOutCubic);
    const down = progress(frame, e.from + BUMP_FRAMES, DURATION.settle, easeInOutCubic);
    scale += BUMP * (up - down);
  }
  return { strength, scale };
}
