import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, progress } from '../ease';
import { seededRandom } from '../random';

/** Frames between the third role and a fourth that has no beat of its own. */
const UNTOLD = 2 * DURATION.move;

/** The frame at which each role's door opens. */
export function roleFrames({ beats, roles }: SceneOf<'actions'>): number[] {
  const { first, second, third } = beats;
  return [first, second, third, beats.fourth ?? third + UNTOLD].slice(0, roles.length);
}

/** The last role has the word at least this long; the last picture stands at least that long before the scene leaves. */
const RECAP = { after: 42, stands: 22 } as const;

/** The frame at which all step back beside each other: when they are told to, or when the last one has been heard. */
export function recapFrame(scene: SceneOf<'actions'>): number {
  const last = Math.max(...roleFrames(scene));
  const latest = scene.frames - DURATION.handover - RECAP.stands - DURATION.move;
  return scene.beats.together ?? Math.max(last + RECAP.after, latest);
}

/** One role at one frame; all 0–1. */
export interface RoleState {
  /** How far the door is open. */
  readonly open: number;
  /** How far the role has come out. */
  readonly out: number;
  /** How much the role has the word. */
  readonly lit: number;
  /** How far the words beside the door have come, name first, and gone again. */
  readonly name: number;
  readonly action: number;
  /** How far the words under the door have come in the last picture. */
  readonly recap: number;
  /** How far all have gathered. */
  readonly together: number;
  /** Frames since the role got the word, and since it gave it on; under 0 before. */
  readonly since: number;
  readonly over: number;
}

/** Frames from a door's beginning to open until its role begins to walk, and until the words come. */
const AFTER = { open: 8, walk: 12, name: 14, action: 20, recap: 10 } as const;
/** Frames from one role's words to the next in the last picture. */
const STEP = 3;
/** How far a door that waits is open, and what it moves to and fro: how far, for how long, in how many frames again. */
export const AJAR = 0.5;
const PEEK = { open: 0.07, frames: 26, every: 96 } as const;

/** Someone behind a closed door cannot wait: how far it opens at a frame, 0 most of the time. */
export function peekAt(frame: number, seed: string, until: number): number {
  if (frame >= until) return 0;
  const phase = Math.floor(seededRandom(`peek ${seed}`)() * PEEK.every);
  const at = (frame + phase) % PEEK.every;
  const fits = frame - at + PEEK.frames <= until && frame - at >= 0;
  return at < PEEK.frames && fits ? PEEK.open * Math.sin((Math.PI * at) / PEEK.frames) : 0;
}

/** Frame at which the i-th door comes ajar: as it has risen, the first when what was carried into the scene has landed. */
export const ajarFrame = ({ beats }: SceneOf<'actions'>, i: number): number =>
  i === 0 ? Math.max(beats.open, DURATION.arrival) : beats.open + DURATION.exit + i * DURATION.stagger;

/** What a role is doing at a frame; `i` is its place in the scene. */
export function roleState(scene: SceneOf<'actions'>, i: number, frame: number): RoleState {
  const frames = roleFrames(scene);
  const start = frames[i] ?? scene.frames;
  const all = recapFrame(scene);
  const end = frames[i + 1] ?? all;
  const { together } = scene.beats;
  const gathered = together === undefined ? 0 : progress(frame, together, DURATION.move, easeInOutCubic);
  const given = progress(frame, end, DURATION.enter, easeInOutCubic);
  const ajar = ajarFrame(scene, i);
  const waiting =
    AJAR * progress(frame, ajar, DURATION.enter, easeOutCubic) +
    peekAt(frame - ajar - DURATION.settle, `${scene.id} ${i}`, start - ajar - DURATION.settle);
  const opening = progress(frame, start + AFTER.open, DURATION.enter, easeInOutCubic);
  const gone = progress(frame, end - DURATION.exit, DURATION.exit, easeInCubic);
  return {
    open: waiting + (1 - waiting) * opening,
    out: progress(frame, start + AFTER.walk, DURATION.settle, easeInOutCubic),
    lit: progress(frame, start, DURATION.settle, easeInOutCubic) * (1 - given),
    name: progress(frame, start + AFTER.name, DURATION.enter, easeOutCubic) * (1 - gone),
    action: progress(frame, start + AFTER.action, DURATION.enter, easeOutCubic) * (1 - gone),
    recap: progress(frame, all + AFTER.recap + i * STEP, DURATION.enter, easeOutCubic),
    together: gathered,
    since: frame - start,
    over: frame - end,
  };
}
