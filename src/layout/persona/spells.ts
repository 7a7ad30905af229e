import { clamp01, easeInOutCubic, progress } from '../ease';
import type { Emphasis } from './emphasis';

/** Frames from which and until which something goes on. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** A turn to another pose: frames, and how narrow the figure gets in its middle: never so that it looks squeezed. */
export const TURN = { frames: 6, narrow: 0.88 } as const;
/** Frames in which heads follow. */
const FOLLOW = 16;

/** When claims are talked about: neighbouring emphases of claims are one spell. */
export function claimSpells(all: readonly Emphasis[]): Spell[] {
  const spells: Spell[] = [];
  for (const e of all) {
    if (e.claim === undefined) continue;
    const last = spells[spells.length - 1];
    if (last && last.to === e.from) spells[spells.length - 1] = { from: last.from, to: e.to };
    else spells.push({ from: e.from, to: e.to });
  }
  return spells;
}

/**
 * Width of a figure that turns at each end of each spell, and at any other frame at which its pose changes: 1 at rest,
 * narrow in the middle of a turn.
 */
export function turnWidth(frame: number, spells: readonly Spell[], changes: readonly number[] = []): number {
  let width = 1;
  for (const at of [...spells.flatMap((s) => [s.from, s.to]), ...changes]) {
    const t = clamp01((frame - at) / TURN.frames);
    if (t > 0 && t < 1) width = Math.min(width, 1 - (1 - TURN.narrow) * Math.sin(Math.PI * t));
  }
  return width;
}

/** True during a spell; it changes in the middle of the turn, when the figure is narrowest. */
export const turned = (frame: number, spells: readonly Spell[]): boolean =>
  spells.some((s) => frame >= s.from + TURN.frames / 2 && frame < s.to + TURN.frames / 2);

/** 0–1: how much heads and feet have followed. */
export const following = (frame: number, spells: readonly Spell[]): number =>
  Math.max(
    0,
    ...spells.map(
      (s) => progress(frame, s.from, FOLLOW, easeInOutCubic) - progress(frame, s.to, FOLLOW, easeInOutCubic),
    ),
  );
