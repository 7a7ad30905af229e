import { describe, expect, it } from 'vitest';
import { check } from '../../src/frames/check';
import { momentOf } from '../../src/frames/moment';
import type { TextMark } from '../../src/frames/snapshot';
import { flat, snapshot, still, text } from './planted';

const WHITE = [255, 255, 255] as const;
const INK = [11, 47, 39] as const;

/** Rule, element and what was found, of everything wrong with these standing texts on white. */
const found = (...texts: TextMark[]) =>
  check(still(texts, flat(WHITE))).map((f) => [f.rule, f.element, f.found]);

const at = (x: number, y: number, width = 200, height = 30) => ({ x, y, width, height });

describe('text that stands', () => {
  it('is fine inside, large, dark on light', () => {
    expect(found(text())).toEqual([]);
  });

  it('may not leave the title-safe area on any side, by more than a side bearing', () => {
    expect(found(text({ box: at(80, 300) }))).toEqual([
      ['outside-safe', '"Hudvård"', '16 px utanför till vänster'],
    ]);
    expect(found(text({ box: at(1650, 40) }))).toEqual([
      ['outside-safe', '"Hudvård"', '26 px utanför till höger, 14 px utanför upptill'],
    ]);
    expect(found(text({ box: at(93, 300) }))).toEqual([]);
    expect(found(text({ box: at(90, 300), size: 140 }))).toEqual([]);
  });

  it('may not reach over what it is written on', () => {
    const surface = { name: 'rect #FBF5E9', box: at(310, 290, 170, 50), outside: 0.25 };
    expect(found(text({ surface }))).toEqual([['outside-box', '"Hudvård"', '20 px utanför rect #FBF5E9']]);
    expect(found(text({ surface: { ...surface, outside: 0 } }))).toEqual([]);
  });

  it('may not lie on another text; to stand close is no fault', () => {
    const other = text({ node: 2, content: 'Munvård', box: at(450, 310) });
    expect(found(text(), other)).toEqual([['text-on-text', '"Hudvård"', 'ligger över "Munvård"']]);
    expect(found(text(), text({ node: 2, box: at(498, 310) }))).toEqual([]);
  });

  it('may not lie on a face', () => {
    expect(found(text({ faces: ['figuren Bun'] }))).toEqual([
      ['text-on-face', '"Hudvård"', 'över ansiktet på figuren Bun'],
    ]);
  });

  it('may not be in the zone of the captions, unless it is one', () => {
    expect(found(text({ box: at(300, 930) }))).toEqual([['caption-zone', '"Hudvård"', 'y 930–960']]);
    expect(found(text({ box: at(300, 930), caption: true }))).toEqual([]);
  });

  it('may not be smaller than the smallest step of the scale', () => {
    expect(found(text({ size: 27.5 }))).toEqual([['small-type', '"Hudvård"', '27.5 px']]);
    expect(found(text({ size: 28 }))).toEqual([]);
  });

  it('needs a glyph for every character, in the typeface itself', () => {
    expect(found(text({ content: 'Mål → hylla' }))).toEqual([
      ['glyphs', '"Mål → hylla"', '→ (U+2192) finns inte'],
    ]);
    expect(found(text({ family: 'sans-serif' }))).toEqual([['glyphs', '"Hudvård"', 'sans-serif']]);
  });
});

describe('contrast', () => {
  it('is 4.5 for small text and 3 for large bold text, against the px behind', () => {
    const green = { fill: 'rgb(9, 149, 74)' }; // 3.9 on white
    expect(found(text(green))).toEqual([['contrast', '"Hudvård"', '3.9 : 1 mot det som är bakom']]);
    expect(found(text({ ...green, size: 40 }))).toEqual([]);
    expect(found(text({ ...green, size: 40, weight: 600 }))).toHaveLength(1);
  });

  it('counts the worst tenth: a line that is crossed is nothing, a dark half is', () => {
    const over = (part: number) =>
      check(
        still(
          [text()],
          flat(WHITE, (x) => (x < 30 + 20 * part ? INK : null)),
        ),
      ).map((f) => f.rule);
    expect(over(0.05)).toEqual([]);
    expect(over(0.5)).toEqual(['contrast']);
  });

  it('is that against the halo where there is one', () => {
    const dark = flat(INK);
    expect(check(still([text()], dark)).map((f) => f.found)).toEqual(['1.0 : 1 mot det som är bakom']);
    expect(check(still([text({ halo: 'rgb(255, 255, 255)' })], dark))).toEqual([]);
  });

  it('sinks with opacity', () => {
    expect(found(text({ opacity: 0.3 })).map(([rule]) => rule)).toEqual(['contrast']);
  });

  it('isn’t asked of a text that is changing colour', () => {
    const before = snapshot(0, { texts: [text({ fill: 'rgb(0, 0, 0)' })] });
    const now = snapshot(6, { texts: [text({ fill: 'rgb(250, 250, 250)' })] });
    expect(check(momentOf(before, now, flat(WHITE)))).toEqual([]);
  });
});

describe('text on its way', () => {
  it('isn’t outside, small or covered yet; once it stands, it is', () => {
    const before = snapshot(0, { texts: [text({ box: at(20, 300), size: 20, hidden: 0.5 })] });
    const later = text({ box: at(60, 300), size: 20, hidden: 0.5 });
    expect(check(momentOf(before, snapshot(6, { texts: [later] })))).toEqual([]);
    expect(check(still([later])).map((f) => f.rule)).toEqual(['outside-safe', 'covered', 'small-type']);
  });

  it('isn’t small while it shrinks away, nor outside a sign that is still growing', () => {
    const sign = (width: number) => ({ name: 'skylt', box: at(300, 290, width, 50), outside: 0.2 });
    const before = snapshot(0, {
      texts: [text({ size: 32 }), text({ node: 2, box: at(300, 400), surface: sign(80) })],
    });
    const now = snapshot(6, {
      texts: [text({ size: 22 }), text({ node: 2, box: at(300, 400), surface: sign(120) })],
    });
    expect(check(momentOf(before, now))).toEqual([]);
  });

  it('lies on another text when it does so from one snapshot to the next', () => {
    const other = (y: number) => text({ node: 2, content: 'Munvård', box: at(300, y) });
    const moment = (from: number, to: number) =>
      momentOf(snapshot(0, { texts: [text(), other(from)] }), snapshot(6, { texts: [text(), other(to)] }));
    expect(check(moment(280, 310)).map((f) => f.rule)).toEqual(['text-on-text']);
    expect(check(moment(200, 310))).toEqual([]);
  });
});

describe('what covers a text', () => {
  const hidden = (before: number, now: number) =>
    check(
      momentOf(
        snapshot(0, { texts: [text({ hidden: before, coveredBy: 'path #09954A' })] }),
        snapshot(6, { texts: [text({ hidden: now, coveredBy: 'path #09954A' })] }),
      ),
    ).map((f) => f.found);

  it('is a fault when it stays, not when it passes or hides all', () => {
    expect(hidden(0.43, 0.43)).toEqual(['43 % skyms av path #09954A']);
    expect(hidden(0.1, 0.43)).toEqual([]);
    expect(hidden(1, 1)).toEqual([]);
  });
});

describe('things', () => {
  const foot = (y: number) => ({ node: 7, name: 'figuren Bun', box: at(300, y, 80, 200) });

  it('may not stand or walk in the zone of the captions; they may rise through it', () => {
    const moment = (from: number, to: number) =>
      momentOf(snapshot(0, { inCaptionZone: [foot(from)] }), snapshot(6, { inCaptionZone: [foot(to)] }));
    expect(check(moment(780, 782)).map((f) => [f.rule, f.element])).toEqual([
      ['caption-zone', 'figuren Bun'],
    ]);
    expect(check(moment(900, 800))).toEqual([]);
  });

  it('may move 160 px from one frame to the next, and no further', () => {
    const moved = (px: number, frames = 1) =>
      check(
        momentOf(
          snapshot(10),
          snapshot(10 + frames, {
            moves: [{ name: 'figuren Bun', from: at(300, 300), to: at(300 + px, 300) }],
          }),
        ),
      ).map((f) => f.found);
    expect(moved(160)).toEqual([]);
    expect(moved(161)).toEqual(['161 px på en bildruta']);
    expect(moved(400, 6)).toEqual([]);
  });

  it('are told once, not part by part', () => {
    const move = (name: string, x: number, size: number) => ({
      name,
      from: at(x, 300, size, size),
      to: at(x + 200, 300, size, size),
    });
    const moves = [move('lock', 310, 20), move('burk', 300, 60), move('påse', 500, 60)];
    const jumps = check(momentOf(snapshot(0), snapshot(1, { moves })));
    expect(jumps.map((f) => f.element)).toEqual(['burk', 'påse']);
  });

  it('haven’t moved when they grow with one edge or the middle in place', () => {
    const grown = (to: ReturnType<typeof at>) =>
      check(momentOf(snapshot(0), snapshot(1, { moves: [{ name: 'stapel', from: at(300, 300), to }] })));
    expect(grown(at(300, 300, 900))).toEqual([]);
    expect(grown(at(0, 300, 800))).toEqual([]);
    expect(grown(at(600, 300, 700))).toHaveLength(1);
  });
});
