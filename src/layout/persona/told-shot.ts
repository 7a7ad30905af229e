import { CAPTION_ZONE, FRAME, LEFT } from '../../theme/frame';
import { textWidth } from '../text';
import type { Shot } from './camera';
import type { PlacedChart, PlacedClaim } from './chart';
import type { Emphasis } from './emphasis';
import type { Fits } from './in-view';
import type { Standing } from './people';
import { type Box, SOURCE_END, type Stage } from './stage';
import { EMPHASIS } from './value-label';

/** A camera move to what is told: from which frame until which, and whose number has no room in it. */
export interface ToldShot {
  readonly from: number;
  readonly to: number;
  /** The next such shot follows at once: the camera goes there without going back. */
  readonly goesOn: boolean;
  readonly shot: Shot;
  /** Places in the row of the claims whose number would be cut by an edge of the picture. */
  readonly numbersAway: readonly number[];
  /** How much is seen of objects without their number or their word: the sum of their visible shares. */
  readonly nameless: number;
}

export interface ToldRequest {
  readonly stage: Stage;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  readonly emphases: readonly Emphasis[];
  /** Frames of the scene. */
  readonly frames: number;
}

/** Scales that are tried, in hundredths: clearly closer ones are preferred, but even the least moves everything. */
const SCALES = { most: 134, clear: 110, least: 104 } as const;
/** Shortest emphasis in frames for which the camera goes in and back, and frames that the scene's end stays wide. */
const TIME = { least: 96, end: 26 } as const;
/** x in px between which the source line is, and px kept under it and under the picture's edge. */
const SOURCE = { from: 1190, to: 1826, air: 12 } as const;
/** Under the name, that stays at the top left. */
const TOP = 122;
/** px of a sign around its words. */
const SIGN_AIR = 20;
/** px: half a face, air beside it inside the picture, and how far outside it is out of sight. */
const FACE = { half: 64, air: 18, out: 84 } as const;

const scaled = (box: Box, { scale, shift }: Shot): Box => ({
  x: scale * box.x + shift,
  y: CAPTION_ZONE.top + scale * (box.y - CAPTION_ZONE.top),
  width: scale * box.width,
  height: scale * box.height,
});

const belowSource = ({ x, y, width }: Box) =>
  y >= (x + width > SOURCE.from && x < SOURCE.to ? SOURCE_END + SOURCE.air : TOP);
const beside = ({ x, width }: Box, margin: number = LEFT) => x >= margin && x + width <= FRAME.width - margin;
const unseen = ({ x, width }: Box) => x >= FRAME.width || x + width <= 0;
/** Share of a box between the sides of the picture. */
const seenOf = ({ x, width }: Box) =>
  Math.max(0, Math.min(FRAME.width, x + width) - Math.max(0, x)) / Math.max(1, width);

/** A number as large as it gets while it is talked about. */
function numberBox({ value: { box } }: PlacedClaim, told: boolean): Box {
  const grow = told ? EMPHASIS - 1 : 0;
  const [w, h] = [box.width * grow, box.height * grow];
  return { x: box.x - w / 2, y: box.y - h, width: box.width + w, height: box.height + h };
}

const objectBox = ({ column, width, y, size }: PlacedClaim, ground: number): Box => {
  const top = size > 0 ? y - width / 2 : y;
  return { x: column.cx - width / 2, y: top, width, height: ground - top };
};

/** The word of a sign: the board around it may be cut by the picture's edge. */
function wordBox({ sign }: PlacedClaim): Box {
  const width = Math.max(...sign.lines.map((line) => textWidth(line, sign.style)));
  return { x: sign.cx - width / 2, y: sign.y, width, height: sign.height };
}

const isWide = ({ scale, shift }: Shot) => scale === 1 && shift === 0;

/** Tells whether a shot has room for a claim's number, for its word, and for the words of the 100 line. */
export const numberInView =
  (claim: PlacedClaim, told: boolean): Fits =>
  (shot, margin) => {
    const number = scaled(numberBox(claim, told), shot);
    return isWide(shot) || (beside(number, margin) && belowSource(number));
  };
export const wordInView =
  (claim: PlacedClaim): Fits =>
  (shot, margin) =>
    isWide(shot) || beside(scaled(wordBox(claim), shot), margin);
export const baselineInView =
  ({ baseline: { sign } }: PlacedChart): Fits =>
  (shot, margin) => {
    const words = { ...sign, x: sign.x + SIGN_AIR, width: sign.width - 2 * SIGN_AIR };
    const box = scaled(words, shot);
    return isWide(shot) || (beside(box, margin) && belowSource(box));
  };

/** True when nobody's face is cut by the picture's edge or comes too near its top. */
const facesWhole = (people: readonly Standing[], shot: Shot) =>
  people.every(({ face, top }) => {
    const hair = scaled({ x: face.x - FACE.half, y: top, width: 2 * FACE.half, height: 0 }, shot);
    const inside = hair.x >= FACE.air && hair.x + hair.width <= FRAME.width - FACE.air;
    const middle = hair.x + hair.width / 2;
    const out = FACE.out * shot.scale;
    return inside ? belowSource(hair) : middle < -out || middle > FRAME.width + out;
  });

/** What of the chart has no room in a shot; undefined when that is the told claim, or a face or an object is cut. */
function cropOf(shot: Shot, told: number, { chart, people, stage }: ToldRequest) {
  if (!facesWhole(people, shot)) return undefined;
  const numbersAway: number[] = [];
  let nameless = 0;
  for (const [i, claim] of chart.claims.entries()) {
    const object = scaled(objectBox(claim, stage.ground), shot);
    if (!unseen(object) && !belowSource(object)) return undefined;
    const number = scaled(numberBox(claim, i === told), shot);
    const fits = beside(number) && belowSource(number);
    // Only at the side may an object stand without its number.
    if (beside(number) && !fits) return undefined;
    const worded = wordInView(claim)(shot, LEFT);
    if (i === told && !(fits && worded)) return undefined;
    if (!fits) numbersAway.push(i);
    if (!(fits && worded)) nameless += Math.max(seenOf(object), seenOf(scaled(claim.sign, shot)));
  }
  return { numbersAway, nameless };
}

/** px by which the camera may look past the picture's edge on the household's side: the place goes on there. */
const PAST = { left: Array.from({ length: 12 }, (_, i) => 40 * i), right: [0, 40, 80] } as const;

/** Where a shot of a scale may look: at the household's side and a little past it, or at the chart's far end. */
const shiftsAt = (scale: number, { home, chart }: Stage): readonly number[] =>
  home === 'left'
    ? [...PAST.left, (1 - scale) * chart[1]]
    : [...PAST.right.map((px) => (1 - scale) * FRAME.width - px), (1 - scale) * chart[0]];

/** Every shot in which a claim is seen whole, the closest first. */
function shotsOf(told: number, request: ToldRequest) {
  const hundredths = Array.from({ length: SCALES.most - SCALES.least + 1 }, (_, i) => SCALES.most - i);
  return hundredths.flatMap((h) =>
    shiftsAt(h / 100, request.stage).flatMap((shift) => {
      const shot = { scale: h / 100, shift };
      const crop = cropOf(shot, told, request);
      return crop ? [{ shot, ...crop }] : [];
    }),
  );
}

/** The shot for a claim: one that is clearly closer rather than not, then with the least nameless, then the closest. */
function bestShot(told: number, request: ToldRequest) {
  const all = shotsOf(told, request);
  const close = all.filter(({ shot }) => shot.scale >= SCALES.clear / 100);
  const [first, ...rest] = close.length > 0 ? close : all;
  return first && rest.reduce((a, b) => (b.nameless < a.nameless ? b : a), first);
}

/** The last frame of a move: the scene's end stays wide. */
const endOf = (e: Emphasis, frames: number) => Math.min(e.to, frames - TIME.end);

/** True for an emphasis that the camera goes in for: a claim after the highest, told for long enough. */
export const wantsShot = (e: Emphasis, frames: number): boolean =>
  e.claim !== undefined &&
  (e.accent === 'second' || e.accent === 'under') &&
  endOf(e, frames) - e.from >= TIME.least;

/**
 * The camera moves of a chart, in time: it stays wide for the highest, and goes in for each claim that is told after
 * it, so that no composition stands for long. None where there is no room to go in.
 */
export function toldShots(request: ToldRequest): ToldShot[] {
  const { emphases, frames } = request;
  const shots = emphases.flatMap((e) => {
    if (e.claim === undefined || !wantsShot(e, frames)) return [];
    const found = bestShot(e.claim, request);
    return found ? [{ from: e.from, to: endOf(e, frames), ...found }] : [];
  });
  return shots.map((shot, i) => ({ ...shot, goesOn: shots[i + 1]?.from === shot.to }));
}
