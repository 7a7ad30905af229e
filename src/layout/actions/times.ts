import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, progress } from '../ease';
import { seededRandom } from '../random';

/** Frames between the third role and a fourth that has no beat of its own. */
const UNTOLD = 2 * DURATION.move;

/** The frame at which each role's door opens. */
export function roleFrames({ beats, roles }: SceneOf<'actions'>): number[] {
  const { first, second, third } = beats;
  return [first, second, third, beats.fourth ?? third + UNTOLD].slice(0, roles.length);
}

/** One role at one frame; all 0–1. */
export interface RoleState {
  /** How far the door is open. */
  readonly open: number;
  /** How far the role has come out. */
  readonly out: number;
  /** How much the role has the word: light, size. */
  readonly lit: number;
  /** How far the words have come; name first. */
  readonly name: number;
  readonly action: number;
  /** How far all have gathered. */
  readonly together: number;
}

/** Frames from a door's beginning to open until its role begins to walk, and until the words come. */
const AFTER = { walk: 8, name: 16, action: 28 } as const;
/** A closed door moves a little now and then: how far, for how long, and in how many frames again. */
const PEEK = { open: 0.07, frames: 26, every: 96 } as const;

/** Someone behind a closed door cannot wait: how far it opens at a frame, 0 most of the time. */
export function peekAt(frame: number, seed: string, until: number): number {
  if (frame >= until) return 0;
  const phase = Math.floor(seededRandom(`peek ${seed}`)() * PEEK.every);
  const at = (frame + phase) % PEEK.every;
  const fits = frame - at + PEEK.frames <= until && frame - at >= 0;
  return at < PEEK.frames && fits ? PEEK.open * Math.sin((Math.PI * at) / PEEK.frames) : 0;
}

/** What a role is doing at a frame; `i` is its place in the scene. */
export function roleState(scene: SceneOf<'actions'>, i: number, frame: number): RoleState {
  const frames = roleFrames(scene);
  const start = frames[i] ?? scene.frames;
  const next = frames[i + 1];
  const { together } = scene.beats;
  const gathered = together === undefined ? 0 : progress(frame, together, DURATION.move, easeInOutCubic);
  const given = next === undefined ? 0 : progress(frame, next, DURATION.enter, easeInOutCubic);
  const own = progress(frame, start + AFTER.walk, DURATION.settle, easeInOutCubic) * (1 - given);
  const peek = peekAt(
    frame - scene.beats.open - DURATION.settle,
    `${scene.id} ${i}`,
    start - scene.beats.open - DURATION.settle,
  );
  return {
    open: Math.max(peek, progress(frame, start, DURATION.enter, easeInOutCubic)),
    out: progress(frame, start + AFTER.walk, DURATION.move, easeInOutCubic),
    lit: Math.max(own, gathered),
    name: progress(frame, start + AFTER.name, DURATION.enter, easeOutCubic),
    action: progress(frame, start + AFTER.action, DURATION.enter, easeOutCubic),
    together: gathered,
  };
}
