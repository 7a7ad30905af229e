import { CAPTION_ZONE, FRAME, LEFT } from '../../theme/frame';
import { textWidth } from '../text';
import type { Shot } from './camera';
import type { PlacedChart, PlacedClaim } from './chart';
import type { Emphasis } from './emphasis';
import type { Header } from './header';
import type { Fits } from './in-view';
import type { Standing } from './people';
import { type Box, SOURCE_END, type Stage } from './stage';
import { EMPHASIS } from './value-label';

/** A camera move to what is told: from which frame until which. All of the chart and everybody stay in the picture. */
export interface ToldShot {
  readonly from: number;
  readonly to: number;
  /** The next such shot follows at once: the camera goes there without going back. */
  readonly goesOn: boolean;
  readonly shot: Shot;
}

export interface ToldRequest {
  readonly stage: Stage;
  /** The name stays as it is while the camera is close. */
  readonly header: Pick<Header, 'name'>;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  readonly emphases: readonly Emphasis[];
  /** Frames of the scene. */
  readonly frames: number;
}

/** Scales that are tried, in hundredths, the closest first: even the least moves everything. */
const SCALES = { most: 112, least: 104 } as const;
/** Shortest emphasis in frames for which the camera goes in and back, and frames that the scene's end stays wide. */
const TIME = { least: 96, end: 26 } as const;
/** x in px between which the source line is, and px kept under it and under the picture's edge. */
const SOURCE = { from: 1190, to: 1826, air: 12 } as const;
/** px that stay free under the top of the picture, and under the name. */
const TOP = { edge: 60, name: 14 } as const;
/** px of a sign around its words. */
const SIGN_AIR = 20;
/** px between a sign or an object and the picture's edge. */
const SIGN_EDGE = 40;
/** px: half a person, whose middle is under the face, and air beside them inside the picture. */
const PERSON = { half: 132, air: 10 } as const;

const scaled = (box: Box, { scale, shift }: Shot): Box => ({
  x: scale * box.x + shift,
  y: CAPTION_ZONE.top + scale * (box.y - CAPTION_ZONE.top),
  width: scale * box.width,
  height: scale * box.height,
});

const belowSource = ({ x, y, width }: Box) =>
  y >= (x + width > SOURCE.from && x < SOURCE.to ? SOURCE_END + SOURCE.air : TOP.edge);
const beside = ({ x, width }: Box, margin: number = LEFT) => x >= margin && x + width <= FRAME.width - margin;

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

/** True when a box is beside the name, or clear under it. */
const belowName = ({ x, y, width }: Box, { name }: ToldRequest['header']) =>
  x + width < name.x || x > name.x + name.width || y >= name.height + TOP.name;

/** True when a box has room in the picture beside and under its words. */
const fitsUnder = (box: Box, margin: number, header: ToldRequest['header']) =>
  beside(box, margin) && belowSource(box) && belowName(box, header);

/** True when everybody is in the picture, under its words. */
const peopleWhole = (shot: Shot, { people, header }: ToldRequest) =>
  people.every(({ face, top }) => {
    const person = { x: face.x - PERSON.half, y: top, width: 2 * PERSON.half, height: 0 };
    return fitsUnder(scaled(person, shot), PERSON.air, header);
  });

/** True when every object is in the picture with its number, its word and its sign: nothing is cut or nameless. */
const chartWhole = (shot: Shot, told: number, { chart, stage, header }: ToldRequest) =>
  baselineInView(chart)(shot, LEFT) &&
  chart.claims.every((claim, i) => {
    const number = scaled(numberBox(claim, i === told), shot);
    const object = scaled(objectBox(claim, stage.ground), shot);
    return (
      fitsUnder(number, LEFT, header) &&
      fitsUnder(object, SIGN_EDGE, header) &&
      beside(scaled(claim.sign, shot), SIGN_EDGE) &&
      wordInView(claim)(shot, LEFT)
    );
  });

/** px by which the camera may look past the picture's edge on the household's side: the place goes on there. */
const PAST = Array.from({ length: 16 }, (_, i) => 10 * i);

/** Where a shot of a scale may look: at the household's side and a little past it, or at the chart's far end. */
const shiftsAt = (scale: number, { home, chart }: Stage): readonly number[] =>
  home === 'left'
    ? [...PAST, (1 - scale) * chart[1]]
    : [...PAST.map((px) => (1 - scale) * FRAME.width - px), (1 - scale) * chart[0]];

/** The closest shot in which all is whole while a claim is told; undefined when there is no room to go in. */
function bestShot(told: number, request: ToldRequest): Shot | undefined {
  for (let h: number = SCALES.most; h >= SCALES.least; h--) {
    const shots = shiftsAt(h / 100, request.stage).map((shift) => ({ scale: h / 100, shift }));
    const whole = shots.find((s) => peopleWhole(s, request) && chartWhole(s, told, request));
    if (whole) return whole;
  }
  return undefined;
}

/** The last frame of a move: the scene's end stays wide. */
const endOf = (e: Emphasis, frames: number) => Math.min(e.to, frames - TIME.end);

/** True for an emphasis that the camera goes in for: a claim after the highest, told for long enough. */
const wantsShot = (e: Emphasis, frames: number): boolean =>
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
    const shot = bestShot(e.claim, request);
    return shot ? [{ from: e.from, to: endOf(e, frames), shot }] : [];
  });
  return shots.map((shot, i) => ({ ...shot, goesOn: shots[i + 1]?.from === shot.to }));
}
