import type { Dataset } from '../schema/dataset';
import type { Storyboard } from '../schema/storyboard';
import type { DeliveredFiles } from './delivery';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Months after which figures are old, and after which "today" may not be said of them (STORY.md, Truth). */
export const AGE = { old: 12, tooOldForToday: 24 } as const;

/** Whole months from one ISO day to another. */
export function monthsBetween(from: string, to: string): number {
  const [y1, m1, d1] = from.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split('-').map(Number) as [number, number, number];
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

const SAYS_TODAY = /\bi ?dag\b|\btoday\b/i;

/** Lines and screen words that say "today", as paths in the storyboard. */
function saysToday(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return SAYS_TODAY.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) =>
    saysToday(v, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Warns of figures older than 12 months and refuses "today" past 24. `today` is an ISO day. */
export function checkAge(
  r: Report,
  data: Dataset,
  files: DeliveredFiles,
  storyboard: Storyboard,
  story: JsonFile,
  today: string,
): void {
  const ages = (['segments', 'clusters', 'benefit'] as const).map((key) => ({
    json: files[key],
    to: data[key].period.to,
    months: monthsBetween(data[key].period.to, today),
  }));
  for (const { json, to, months } of ages) {
    if (months >= AGE.old)
      r.warning(
        json,
        ['period', 'to'],
        [
          `siffror till och med ${to}, ${months} månader gamla`,
          `siffror yngre än ${AGE.old} månader`,
          'Leverera nya siffror om de finns.',
        ],
      );
  }
  if (!ages.some(({ months }) => months >= AGE.tooOldForToday)) return;
  for (const path of saysToday(storyboard.scenes, ['scenes'])) {
    r.error(story, path, [
      `”i dag” om siffror som är äldre än ${AGE.tooOldForToday} månader`,
      'en tidsangivelse som stämmer',
      'Skriv perioden i stället, t.ex. {period}.',
    ]);
  }
}
