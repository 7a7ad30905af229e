import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeOutCubic, progress } from '../ease';
import { LANDED } from '../handover/carry';

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
  const latest = scene.frames - DURATION.handover - RECAP.stands - MOVE;
  return scene.beats.together ?? Math.max(last + RECAP.after, latest);
}

/** One role at one frame; all 0–1. */
export interface RoleState {
  /** How far the door is open: all open at first, and one after the other steps out. */
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

/** Frames from getting the word until the role begins to walk; from name to action; until the words of the last picture. */
const AFTER = { walk: 8, action: 4, recap: 22 } as const;
/** Frames from getting the word until words and work come: the first waits for doors to make room, the others take over. */
const COMES = { first: 25, next: 5 } as const;

/** Frames after which the i-th role's words and work come, from when it gets the word. */
export const comesAfter = (i: number): number => (i === 0 ? COMES.first : COMES.next);

/** Words go while the doors begin to move: so many frames before and after. */
export const WORDS_GO = 5;
/** Frames in which the doors change places. */
export const MOVE = DURATION.move;
/** Frames from one role's words to the next in the last picture. */
const STEP = 3;
/** Frames from one door that opens to the next. */
const NEXT_OPENS = 3;
/** Frame at which the i-th door opens: as it has risen, the first when what was carried into the scene has landed. */
export const openFrame = ({ beats }: SceneOf<'actions'>, i: number): number =>
  i === 0 ? Math.max(beats.open, LANDED) : beats.open + DURATION.stagger + i * NEXT_OPENS;

/** What a role is doing at a frame; `i` is its place in the scene. */
export function roleState(scene: SceneOf<'actions'>, i: number, frame: number): RoleState {
  const frames = roleFrames(scene);
  const start = frames[i] ?? scene.frames;
  const all = recapFrame(scene);
  const end = frames[i + 1] ?? all;
  const { together } = scene.beats;
  const gathered = together === undefined ? 0 : progress(frame, together, DURATION.move, easeInOutCubic);
  const given = progress(frame, end, DURATION.enter, easeInOutCubic);
  const gone = progress(frame, end - WORDS_GO, 2 * WORDS_GO, easeInCubic);
  return {
    open: progress(frame, openFrame(scene, i), DURATION.enter, easeOutCubic),
    out: progress(frame, start + AFTER.walk, DURATION.settle, easeInOutCubic),
    lit: progress(frame, start, DURATION.settle, easeInOutCubic) * (1 - given),
    name: progress(frame, start + comesAfter(i), DURATION.enter, easeOutCubic) * (1 - gone),
    action: progress(frame, start + comesAfter(i) + AFTER.action, DURATION.enter, easeOutCubic) * (1 - gone),
    recap: progress(frame, all + AFTER.recap + i * STEP, DURATION.enter, easeOutCubic),
    together: gathered,
    since: frame - start,
    over: frame - end,
  };
}
