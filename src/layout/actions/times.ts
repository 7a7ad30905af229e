import type { Told } from '../../scenes/shared';
import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, easeInOutSine, easeOutCubic, progress } from '../ease';
import { LANDED } from '../handover/carry';
import { carriedDoor } from './stage';

/** Frames between the third role and a fourth that has no beat of its own. */
const UNTOLD = 2 * DURATION.move;
/** Frames in which the doors change places: quick, so that hardly any moment lies between two pictures. */
export const MOVE = 14;
/** Words and work go in so many frames, half of them before the doors begin to move. */
const GO = 4;
/** The next work and words come so many frames after the doors began to move: as there is room for them. */
const COMES = { work: MOVE - 6, words: MOVE - 3 } as const;

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
  /** Frames since what it works on came, and since that began to go; under 0 before. */
  readonly since: number;
  readonly over: number;
}

/** Frames from one role's words to the next in the last picture. */
const STEP = 1;
/** Frames from one door that opens to the next, and from a door that opens until somebody comes out of it. */
const OPENS = { next: 2, out: 9 } as const;

/** Frame at which the i-th door opens: what was carried into the scene opens when it has landed. */
export const openFrame = ({ beats, roles }: Told<'actions'>, i: number): number =>
  i === carriedDoor(roles.length) ? Math.max(beats.open, LANDED) : beats.open + i * OPENS.next;

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
    words: progress(frame, start + COMES.words, DURATION.exit, easeOutCubic) * (1 - gone),
    recap: progress(frame, all + MOVE + i * STEP, DURATION.exit, easeOutCubic),
    together: together === undefined ? 0 : progress(frame, together + MOVE, DURATION.enter, easeInOutCubic),
    since: frame - start - COMES.work,
    over: frame - end + GO / 2,
  };
}

/** How far what a role works on has gone, 0–1. */
export const workGone = ({ over }: RoleState): number => progress(over, 0, GO, easeInCubic);
