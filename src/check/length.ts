import type { JsonFile } from './json';
import type { Report } from './report';

/** Warns of a film that is shorter or longer than its storyboard wants a cut to be, in seconds; it is made all the same. */
export function checkLength(
  r: Report,
  json: JsonFile,
  cut: string,
  seconds: number,
  [least, most]: readonly [number, number],
): void {
  if (seconds >= least && seconds <= most) return;
  r.warning(
    json,
    ['length', cut],
    [
      `en film på ${seconds.toFixed(0)} s`,
      `${least}–${most} s`,
      'Filmen görs ändå, så lång som resultaten räcker till.',
    ],
  );
}
