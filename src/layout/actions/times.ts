import type { Told } from '../../scenes/handover';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeInOutSine, easeOutCubic, progress } from '../ease';

/** Frames between the third role and a fourth that has no beat of its own. */
const UNTOLD = 2 * DURATION.move;
/** Frames in which the doors change places: quick, so that hardly any moment lies between two pictures. */
export const MOVE = 14;
/** Words go in so many frames, half of them before the doors begin to move. */
const GO = 4;
/** The next words come so many frames after the doors began to move: as there is room for them. */
const COMES = MOVE - 3;

/** The frame at which each role gets the word. */
export function roleFrames({ beats, roles }: Told<'actions'>): number[] {
  const { first, second, third } = beats;
  return [first, second, third, beats.fourth ?? third + UNTOLD].slice(0, roles.length);
}

/** The last role has the word at least this long; the last picture stands at least that long before the scene leaves. */
const RECAP = { after: 42, stands: 46 } as const;

/** The frame at which all step back beside each other: when they are told to, or when the last one has been heard. */
export function recapFrame(scene: Told<'actions'>): number {
  const last = Math.max(...roleFrames(scene));
  const latest = scene.frames - DURATION.handover - RECAP.stands - MOVE;
  return scene.beats.together ?? Math.max(last + RECAP.after, latest);
}

/** One role at one frame; all 0–1. */
export interface RoleState {
  /** How far the door is open: all open at first. */
  readonly open: number;
  /** How far the role has come out on the threshold. */
  readonly out: number;
  /** How much the role has the word: its door large, itself a step in front of it. */
  readonly lit: number;
  /** How far what it does has come beside the door, and gone again. */
  readonly words: number;
  /** How far what it does has come under the door in the last picture. */
  readonly recap: number;
  /** How far all have become one. */
  readonly together: number;
  /** Frames since it got the word, and since it began to give it on; under 0 before. */
  readonly since: number;
  readonly over: number;
}

/** Frames from one role's words to the next in the last picture. */
const STEP = 1;
/** Frames that the first door begins to open before its beat, from one to the next, and until somebody comes out. */
const OPENS = { ahead: 15, next: 2, out: 9 } as const;

/** Frame at which the i-th door begins to open: on the beat they are all on their way. */
export const openFrame = ({ beats }: Told<'actions'>, i: number): number =>
  beats.open - OPENS.ahead + i * OPENS.next;

/** What a role is doing at a frame; `i` is its place in the scene. */
export function roleState(scene: Told<'actions'>, i: number, frame: number): RoleState {
  const frames = roleFrames(scene);
  const start = frames[i] ?? scene.frames;
  const all = recapFrame(scene);
  const end = frames[i + 1] ?? all;
  const { together } = scene.beats;
  const opens = openFrame(scene, i);
  const given = progress(frame, end, MOVE, easeInOutSine);
  const gone = progress(frame, end - GO / 2, GO, easeInCubic);
  return {
    open: progress(frame, opens, DURATION.enter, easeOutCubic),
    out: progress(frame, opens + OPENS.out, DURATION.enter, easeInOutCubic),
    lit: progress(frame, start, MOVE, easeInOutSine) * (1 - given),
    words: progress(frame, start + COMES, DURATION.exit, easeOutCubic) * (1 - gone),
    recap: progress(frame, all + MOVE + i * STEP, DURATION.exit, easeOutCubic),
    together: together === undefined ? 0 : progress(frame, together + MOVE, DURATION.enter, easeInOutCubic),
    since: frame - start,
    over: frame - end,
  };
}

/** Whether what a role works on stands in the wall: from the doors' making room for it until they have closed over it. */
export const atWork = ({ since, over }: RoleState): boolean => since > 0 && over < MOVE;

/** How much of the scene is one role's: 0 while all stand beside each other, 1 while one of them has the word. */
export const toldAt = (scene: Told<'actions'>, frame: number): number =>
  progress(frame, roleFrames(scene)[0]!, MOVE, easeInOutSine) *
  (1 - progress(frame, recapFrame(scene), MOVE, easeInOutSine));
