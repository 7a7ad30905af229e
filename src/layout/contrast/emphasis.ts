import type { Bar } from './bars';
import type { Side } from './stage';

/** The highest index of a side; the first of equals. */
export function highestOf(bars: readonly Bar[], side: Side): Bar | undefined {
  return bars
    .filter((bar) => bar.side === side)
    .reduce<Bar | undefined>(
      (best, bar) => (best && best.shown.value >= bar.shown.value ? best : bar),
      undefined,
    );
}

/** The pair of bars that lie farthest apart; the first of equals. */
export function widestPair(bars: readonly Bar[]): readonly [Bar, Bar] | undefined {
  const pairs = bars
    .filter((bar) => bar.side === 'left')
    .flatMap((left) => {
      const right = bars.find((bar) => bar.side === 'right' && bar.row === left.row);
      return right ? [[left, right] as const] : [];
    });
  const apart = ([a, b]: readonly [Bar, Bar]) => Math.abs(a.shown.value - b.shown.value);
  return pairs.reduce<readonly [Bar, Bar] | undefined>(
    (best, pair) => (best && apart(best) >= apart(pair) ? best : pair),
    undefined,
  );
}
