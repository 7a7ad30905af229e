import type { Told } from '../../scenes/handover';
import { DURATION } from '../../theme/motion';

type Benefit = Told<'benefit'>;

/** Frames of the scene: begins at `from`, is over at `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Frames that belong to this scene alone (ART.md, Motion 9). */
export const BENEFIT = {
  /** Doors begin to open so long before their beat: the wipe opens onto the wall. */
  ahead: 26,
  /** Doors open row by row; boxes are carried out to all of them. */
  rows: 34,
  boxes: 60,
  flight: 22,
  /** Boxes that sell go; then the light goes out behind the others, over the whole wall. */
  sell: 30,
  dark: 40,
  /** A box is set down. */
  set: 4,
  /** A box hops from a door that shuts to one that lights up. */
  hop: 24,
  /** A door shuts every frame at most this often, so the last ones don't drag on. */
  shutEvery: 1,
  /** The doors that are left close up. */
  gather: 28,
  /** The room of the talks opens out of a door, and closes; so soon it comes to the words. */
  room: 20,
  clears: 6,
  /** The last door shuts, so long before the next scene comes out of it. */
  closing: 18,
  /** Someone walks across the room. */
  cross: 56,
  /** So long before that way ends the next objection is already said. */
  early: 50,
  /** An answer comes this long after its objection when the storyboard doesn't say. */
  reply: 90,
} as const;

/** The pictures of the scene, one after the other. */
export type ActName = 'all' | 'right' | 'street' | 'sales' | 'share' | 'margin';

export interface Act {
  readonly name: ActName;
  readonly at: number;
}

export interface Talk extends Span {
  readonly kind: 'sales' | 'share';
  /** Frame at which the answer comes. */
  readonly answer: number;
}

/** When everything happens, in frames of the scene. */
export interface Schedule {
  readonly acts: readonly Act[];
  /** Doors open. */
  readonly rows: Span;
  readonly boxes: Span;
  readonly sell: Span;
  /** Where a box is left over the light goes out. */
  readonly dark: Span;
  readonly reflow: Span;
  readonly shut: Span;
  readonly hops: Span;
  readonly talks: readonly Talk[];
  /** When the right doors have sold, and when the model's test is told. */
  readonly sold: number;
  readonly tested: number | undefined;
  /** First frame of the first talk, or the end of the scene. */
  readonly quiet: number;
  /** The door that the partners stand in shuts, and is the way on; undefined when there are none. */
  readonly closing: Span | undefined;
  /** From when to when the room of the talks hides the street; never, without talks. */
  readonly hidden: Span;
}

const span = (from: number, length: number): Span => ({ from, to: from + length });

function talks({ beats, sales, share, margin, frames }: Benefit): Omit<Talk, 'to'>[] {
  const of = (kind: Talk['kind'], there: unknown, objection?: number, answer?: number) => {
    const from = objection ?? answer;
    if (there === undefined || from === undefined) return [];
    return [{ kind, from, answer: Math.max(answer ?? from + BENEFIT.reply, from + DURATION.enter) }];
  };
  const end = margin && beats.margin !== undefined ? beats.margin : frames;
  return [
    ...of('sales', sales, beats['objection-sales'], beats['answer-sales']),
    ...of('share', share, beats['objection-share'], beats['answer-share']),
  ].filter((t) => t.from < end);
}

function acts(scene: Benefit, told: readonly Omit<Talk, 'to'>[]): Act[] {
  const { beats } = scene;
  const street = [beats.repurchase, beats.model, beats.tested].filter((at) => at !== undefined);
  const list: Act[] = [
    { name: 'all', at: beats.doors - BENEFIT.ahead },
    { name: 'right', at: beats.choose },
  ];
  if (street.length > 0) list.push({ name: 'street', at: Math.min(...street) });
  for (const t of told) list.push({ name: t.kind, at: t.from });
  if (scene.margin && beats.margin !== undefined) list.push({ name: 'margin', at: beats.margin });
  return list.sort((a, b) => a.at - b.at);
}

/** Shares of the time between two beats that a movement may take. */
const SHARE = { boxes: 0.6, dark: 0.6, wave: 0.9 } as const;

/** The scene's timetable from its beats. */
export function schedule(scene: Benefit): Schedule {
  const { beats, frames } = scene;
  const told = talks(scene);
  const closed = Math.max(1, scene.doors.before.value - scene.doors.after.value);
  const dark = beats.unsold + BENEFIT.sell / 3;
  // The wall has given room when the words come.
  const reflow = span(beats.choose - BENEFIT.room, BENEFIT.room);
  const choice = beats.choose + DURATION.move;
  const wave = Math.max(BENEFIT.hop, (beats.sold - choice) * SHARE.wave);
  const pictures = acts(scene, told);
  const margin = pictures.find((a) => a.name === 'margin');
  const starts = [...told.map((t) => t.from), margin?.at ?? frames];
  const quiet = told[0]?.from ?? frames;
  return {
    acts: pictures,
    rows: span(beats.doors - BENEFIT.ahead, BENEFIT.rows),
    boxes: span(beats.boxes, Math.min(BENEFIT.boxes, (beats.unsold - beats.boxes) * SHARE.boxes)),
    sell: span(beats.unsold, BENEFIT.sell),
    dark: span(dark, Math.min(BENEFIT.dark, (beats.choose - dark) * SHARE.dark)),
    reflow,
    shut: span(beats.choose + DURATION.enter, Math.min(wave, closed * BENEFIT.shutEvery)),
    hops: span(choice, Math.max(1, wave - BENEFIT.hop)),
    talks: told.map((t, i) => ({ ...t, to: starts[i + 1]! })),
    sold: beats.sold,
    tested: beats.tested,
    quiet,
    closing: margin && { from: frames - DURATION.handover - BENEFIT.closing, to: frames - DURATION.handover },
    hidden: {
      from: told.length > 0 ? quiet + BENEFIT.room : Number.POSITIVE_INFINITY,
      to: margin?.at ?? Number.POSITIVE_INFINITY,
    },
  };
}

/** True while nothing of the street is to be seen. */
export const isHidden = ({ hidden }: Schedule, frame: number): boolean =>
  frame >= hidden.from && frame < hidden.to;

/** The picture that is shown, or being moved to, at a frame; undefined before the first one. */
export function actAt(acts: readonly Act[], frame: number): Act | undefined {
  return acts.findLast((a) => frame >= a.at);
}

/** When an act ends: the next one's start, or the scene's end. */
export function actEnd(acts: readonly Act[], act: Act, frames: number): number {
  return acts[acts.indexOf(act) + 1]?.at ?? frames;
}
