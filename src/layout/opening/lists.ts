import type { SceneOf } from '../../scenes/kinds';
import type { HueName } from '../../theme/color';
import type { IconName } from '../../theme/icons';
import { DURATION } from '../../theme/motion';
import type { Passer } from './passers';
import { spotAt } from './street';
import type { OpeningTimes } from './times';
import { openingWords } from './words';

/** A need that is shown over somebody's head: what is on their list, from when and until when. */
export interface Listed {
  readonly id: string;
  readonly hue: HueName;
  readonly icons: readonly IconName[];
  /** Frame at which their list is seen, and at which it is gone. */
  readonly at: number;
  readonly to: number;
}

/** Px between which someone walks while their list is seen, and the least between two long lists and two short ones. */
const VIEW = { from: 306, to: 1206, apart: 290 } as const;
const ASKED = { from: 310, to: 1312, apart: 124 } as const;
/** Frames from the one list to the other, and from one answer to the next. */
const NEXT = { list: 24, asked: 4 } as const;

interface Candidate {
  readonly passer: Passer;
  readonly hue: HueName;
  readonly icons: readonly IconName[];
  readonly x: number;
}

interface Spell {
  readonly from: number;
  readonly to: number;
}

/** The scene's own people who walk in view from the beginning to the end of a spell. */
function inView(
  { people }: SceneOf<'opening'>,
  passers: readonly Passer[],
  times: OpeningTimes,
  spell: Spell,
  view: Spell,
): Candidate[] {
  return passers.flatMap((passer): Candidate[] => {
    const person = people.find(({ segment }) => segment === passer.segment);
    const [first, last] = [spell.from, spell.to].map((at) => spotAt(at, passer, times)?.x);
    if (!person || person.list.length === 0 || first === undefined || last === undefined) return [];
    return first >= view.from && last <= view.to
      ? [{ passer, hue: person.hue, icons: person.list, x: first }]
      : [];
  });
}

const shared = ([a, b]: readonly [Candidate, Candidate]) =>
  a.icons.filter((icon) => b.icons.includes(icon)).length;

/**
 * The two of the scene's own people whose lists have least in common, of those who walk in view and well apart while
 * it is spoken of, the right one first. Nobody when it isn't, or when no two can be seen.
 */
function told(scene: SceneOf<'opening'>, passers: readonly Passer[], times: OpeningTimes): Listed[] {
  const { lists } = times;
  if (!lists) return [];
  const seen = inView(scene, passers, times, { from: lists.from + NEXT.list, to: lists.to }, VIEW);
  const pairs = seen.flatMap((a) => seen.filter((b) => b.x - a.x >= VIEW.apart).map((b) => [a, b] as const));
  const [first, ...rest] = pairs;
  if (!first) return [];
  const best = rest.reduce((x, y) => (shared(y) < shared(x) ? y : x), first);
  return [...best].reverse().map(({ passer, hue, icons }, i) => ({
    id: passer.id,
    hue,
    icons,
    at: lists.from + i * NEXT.list,
    to: lists.to,
  }));
}

/** To the question everybody who is seen has an answer of their own: one thing each, from the left. */
function answers(scene: SceneOf<'opening'>, passers: readonly Passer[], times: OpeningTimes): Listed[] {
  const { question } = scene.beats;
  if (question === undefined || openingWords(scene).question.lines.length > 1) return [];
  const from = question + DURATION.exit;
  const seen = inView(scene, passers, times, { from, to: scene.frames }, ASKED).sort((a, b) => a.x - b.x);
  const apart = seen.filter(({ x }, i) => i === 0 || x - seen[i - 1]!.x >= ASKED.apart);
  return apart.map(({ passer, hue, icons }, i) => ({
    id: passer.id,
    hue,
    icons: icons.slice(0, 1),
    at: from + i * NEXT.asked,
    to: scene.frames + DURATION.exit,
  }));
}

/** Every list that is seen over a head in an opening. */
export const listedOf = (
  scene: SceneOf<'opening'>,
  passers: readonly Passer[],
  times: OpeningTimes,
): Listed[] => [...told(scene, passers, times), ...answers(scene, passers, times)];
