import { event, speaksJson } from './say';

/** Where lines go: process.stderr, or a stand-in in tests. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /**
   * Tells how many are done, and at what; draws at most ten times a second (a line every ten seconds without a terminal).
   */
  update(done: number, at?: string): void;
  /** A line of its own, above the bar. */
  note(text: string): void;
  /** Ends the bar with a last line. */
  finish(text: string): void;
}

interface Moment {
  readonly at: number;
  readonly done: number;
}

/** ms between two drawings: on a terminal, for a program, and in a log. */
const INTERVAL = { terminal: 100, program: 1000, log: 10_000 } as const;
/** The rate is that of this last stretch in ms: scenes differ, and an average over all would lag. */
const WINDOW = 30_000;
const BAR = 24;

const decimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

/** A bar for `total` frames on a terminal, plain lines elsewhere. `now` is in ms. */
export function progress(
  label: string,
  total: number,
  screen: Screen = process.stderr,
  now = Date.now,
): Progress {
  const interval = speaksJson() ? INTERVAL.program : screen.isTTY ? INTERVAL.terminal : INTERVAL.log;
  const moments: Moment[] = [{ at: now(), done: 0 }];
  let drawn = screen.isTTY ? Number.NEGATIVE_INFINITY : now();
  const draw = (text: string, end: string) => {
    screen.write(screen.isTTY ? `\r\x1b[2K${text.slice(0, (screen.columns ?? 80) - 1)}${end}` : `${text}\n`);
  };
  return {
    update(done, what) {
      const at = now();
      moments.push({ at, done });
      while (moments.length > 2 && at - moments[1]!.at >= WINDOW) moments.shift();
      if (at - drawn < interval) return;
      drawn = at;
      const perSecond = rate(moments[0]!, { at, done });
      if (speaksJson()) {
        const secondsLeft = perSecond > 0 ? (total - done) / perSecond : null;
        event('progress', { doing: label, at: what ?? null, done, of: total, perSecond, secondsLeft });
        return;
      }
      const line = progressLine(label, done, total, perSecond, screen.isTTY === true);
      draw(what === undefined ? line : `${line}  ${what}`, '');
    },
    note(text) {
      if (!speaksJson()) draw(text, '\n');
    },
    finish(text) {
      if (!speaksJson()) draw(text, '\n');
    },
  };
}

/** One state of the bar in words: `perSecond` frames a second, 0 while unknown. */
export function progressLine(
  label: string,
  done: number,
  total: number,
  perSecond: number,
  bar: boolean,
): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const filled = Math.round(share * BAR);
  const parts = [
    label,
    ...(bar ? ['█'.repeat(filled) + '░'.repeat(BAR - filled)] : []),
    `${Math.floor(share * 100)} %`,
    `${whole.format(done)} av ${whole.format(total)} bilder`,
    ...(perSecond > 0 ? [`${decimal.format(perSecond)} bilder/s`, timeLeft((total - done) / perSecond)] : []),
  ];
  return parts.join('  ');
}

/** A rest of `seconds` as one would say it. */
export function timeLeft(seconds: number): string {
  if (seconds < 1) return 'strax klar';
  if (seconds < 55) return `${Math.max(5, Math.round(seconds / 5) * 5)} s kvar`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes} min kvar`;
  return `${Math.floor(minutes / 60)} tim ${minutes % 60} min kvar`;
}

function rate(first: Moment, last: Moment): number {
  const seconds = (last.at - first.at) / 1000;
  return seconds < 1 ? 0 : (last.done - first.done) / seconds;
}
