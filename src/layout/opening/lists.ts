import type { SceneOf } from '../../scenes/kinds';
import type { HueName } from '../../theme/color';
import type { IconName } from '../../theme/icons';
import type { Passer } from './passers';
import { spotAt } from './street';
import type { OpeningTimes } from './times';

/** One of the two whose needs are shown: what they have on their list, and from when. */
export interface Listed {
  readonly id: string;
  readonly hue: HueName;
  readonly icons: readonly IconName[];
  /** Frame at which their list is seen. */
  readonly at: number;
}

/** Px between which someone walks while their list is seen, and the least between the two. */
const VIEW = { from: 392, to: 1206, apart: 290 } as const;
/** Frames from the one list to the other. */
const NEXT = 36;

interface Candidate {
  readonly passer: Passer;
  readonly hue: HueName;
  readonly icons: readonly IconName[];
  readonly x: number;
}

const shared = ([a, b]: readonly [Candidate, Candidate]) =>
  a.icons.filter((icon) => b.icons.includes(icon)).length;

/**
 * The two of the scene's own people whose lists have least in common, of those who walk in view and well apart while
 * it is spoken of, the right one first. Nobody when it isn't, or when no two can be seen.
 */
export function listedOf(
  scene: SceneOf<'opening'>,
  passers: readonly Passer[],
  times: OpeningTimes,
): Listed[] {
  const { lists } = times;
  if (!lists) return [];
  const inView = passers.flatMap((passer): Candidate[] => {
    const person = scene.people.find(({ segment }) => segment === passer.brings?.segment);
    const [first, last] = [lists.from + NEXT, lists.to].map((at) => spotAt(at, passer, times)?.x);
    if (passer.out || !person || person.list.length === 0 || !first || !last) return [];
    return first >= VIEW.from && last <= VIEW.to
      ? [{ passer, hue: person.hue, icons: person.list, x: first }]
      : [];
  });
  const pairs = inView.flatMap((a) =>
    inView.filter((b) => b.x - a.x >= VIEW.apart).map((b) => [a, b] as const),
  );
  const [first, ...rest] = pairs;
  if (!first) return [];
  const best = rest.reduce((x, y) => (shared(y) < shared(x) ? y : x), first);
  return [...best]
    .reverse()
    .map(({ passer, hue, icons }, i) => ({ id: passer.id, hue, icons, at: lists.from + i * NEXT }));
}
