import { z } from 'zod';
import { BEATS, type SceneKind } from './beats';
import { DEEP_BEATS, type DeepKind } from './deep-beats';

/** A frame of a scene, from its start. */
export const frame = z.int().min(0);

/** The beats of every kind of scene that can be drawn, in whichever film. */
export const ALL_BEATS = { ...BEATS, ...DEEP_BEATS };
export type DrawnKind = SceneKind | DeepKind;
export const DRAWN_KINDS = Object.keys(ALL_BEATS) as DrawnKind[];

type DrawnBeats<K extends DrawnKind> = Record<(typeof ALL_BEATS)[K]['build'][number], number> &
  Partial<Record<(typeof ALL_BEATS)[K]['accent'][number], number>>;

/** The beats of one kind as a schema: build beats are required, accents may be absent. */
export function beatsSchema<K extends DrawnKind>(kind: K): z.ZodType<DrawnBeats<K>> {
  const build = ALL_BEATS[kind].build.map((name) => [name, frame] as const);
  const accent = ALL_BEATS[kind].accent.map((name) => [name, frame.optional()] as const);
  return z.strictObject(Object.fromEntries([...build, ...accent])) as unknown as z.ZodType<DrawnBeats<K>>;
}
