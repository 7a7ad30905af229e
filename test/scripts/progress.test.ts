import { describe, expect, it } from 'vitest';
import { progress, progressLine, timeLeft } from '../../scripts/lib/progress';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 100, written, write: (text: string) => written.push(text) };
}

describe('progress', () => {
  it('is put in words', () => {
    expect(progressLine('Ritar', 3702, 9900, 8.42, false)).toBe(
      'Ritar  37 %  3\u00a0702 av 9\u00a0900 bilder  8,4 bilder/s  12 min kvar',
    );
    expect(progressLine('Ritar', 5, 10, 0, true)).toBe(
      'Ritar  ████████████░░░░░░░░░░░░  50 %  5 av 10 bilder',
    );
  });

  it('says the rest as one would', () => {
    expect([0.4, 3, 42, 58, 61, 600, 3720].map(timeLeft)).toEqual([
      'strax klar',
      '5 s kvar',
      '40 s kvar',
      '1 min kvar',
      '1 min kvar',
      '10 min kvar',
      '1 tim 2 min kvar',
    ]);
  });

  it('writes a line every ten seconds where there is no terminal', () => {
    const log = screen(false);
    let now = 0;
    const bar = progress('Ritar', 100, log, () => now);
    for (let done = 1; done <= 50; done++) {
      now += 500;
      bar.update(done);
    }
    bar.finish('Klart');
    expect(log.written).toEqual([
      'Ritar  20 %  20 av 100 bilder  2,0 bilder/s  40 s kvar\n',
      'Ritar  40 %  40 av 100 bilder  2,0 bilder/s  30 s kvar\n',
      'Klart\n',
    ]);
  });

  it('says what it is at, and notes in between', () => {
    const log = screen(false);
    let now = 0;
    const bar = progress('Ritar', 100, log, () => now);
    now += 10_000;
    bar.update(20, 'lineup 20 av 30');
    bar.note('opening: klar');
    expect(log.written).toEqual([
      'Ritar  20 %  20 av 100 bilder  2,0 bilder/s  40 s kvar  lineup 20 av 30\n',
      'opening: klar\n',
    ]);
  });

  it('redraws one line on a terminal, at most ten times a second and never wider than it', () => {
    const tty = { ...screen(true), columns: 20 };
    let now = 0;
    const bar = progress('Ritar', 100, tty, () => now);
    bar.update(1);
    bar.update(2);
    now += 150;
    bar.update(3);
    expect(tty.written).toHaveLength(2);
    for (const text of tty.written) {
      expect(text.startsWith('\r\x1b[2K')).toBe(true);
      expect(text.slice('\r\x1b[2K'.length).length).toBeLessThan(20);
    }
  });

  it('follows the pace of the last half minute, not the average of all', () => {
    const log = screen(false);
    let now = 0;
    const bar = progress('Ritar', 1000, log, () => now);
    for (let done = 1; done <= 300; done++) {
      now += done <= 100 ? 1000 : 100;
      bar.update(done);
    }
    const last = log.written.at(-1) ?? '';
    const pace = Number(/([\d,]+) bilder\/s/.exec(last)?.[1]?.replace(',', '.'));
    expect(pace).toBeGreaterThan(5);
  });
});
