import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress, springTo } from '../ease';
import { CROWD, type Customer } from './people';

/** Frames in which all have got their tags, and of one hop. */
const TAGGING = 96;
const HOP = { frames: 14, px: 12 } as const;
/** Frames between rows as they come. */
const ROWS = 7;

/** How far somebody has come into the picture, 0–1. */
export const enteredAt = (frame: number, { beats }: SceneOf<'tagging'>, i: number): number =>
  springTo(frame, beats.base + Math.floor(i / CROWD.columns) * ROWS + (i % CROWD.columns));

/** Whether somebody has their tag, and px over the ground as they get it. */
export function tagAt(frame: number, { beats }: SceneOf<'tagging'>, { tagged }: Customer, of: number) {
  if (tagged === undefined) return { has: false, hop: 0 };
  const t = progress(frame, beats.tag + (TAGGING * tagged) / Math.max(1, of), HOP.frames);
  return { has: t >= 0.5, hop: HOP.px * Math.sin(Math.PI * t) };
}

/** Frames from the first of the unknown stepping back into the dark to the last. */
const DIMMING = 40;

/** How far somebody who isn't known has stepped back, 0–1: from the left, once it is told of them. */
export function dimmedAt(frame: number, { beats }: SceneOf<'tagging'>, i: number): number {
  if (beats.unknown === undefined) return 0;
  const column = (i % CROWD.columns) / (CROWD.columns - 1);
  return progress(frame, beats.unknown + column * DIMMING, DURATION.enter, easeOutCubic);
}

/** What has been told, 0–1 each. The numbers stand when all have their tags. */
export function toldAt(frame: number, { beats }: SceneOf<'tagging'>) {
  const { tag, right, unknown } = beats;
  const settle = (at: number) => progress(frame, at, DURATION.enter, easeOutCubic);
  return {
    tagged: settle(tag + TAGGING + HOP.frames),
    unknown: unknown === undefined ? 0 : settle(unknown),
    right: right === undefined ? 0 : progress(frame, right, DURATION.move, easeInOutCubic),
    chance: right === undefined ? 0 : progress(frame, right + 50, DURATION.move, easeInOutCubic),
  };
}
