import { describe, expect, it } from 'vitest';
import { needFits, needHead } from '../../src/layout/persona/need';
import { placePersona } from '../../src/layout/persona/persona';
import { textWidth } from '../../src/layout/text';
import { LEFT, MARGIN, RIGHT } from '../../src/theme/frame';
import { anyScene, castOf } from './persona-fixtures';

const SEEDS = Array.from({ length: 120 }, (_, i) => i);

describe('the need in the header', () => {
  it('stays inside the margins, one thing under the other', () => {
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const head = placePersona(scene, castOf(scene)).header.need!;
      const { name, kind, need, together } = head;
      expect(name.y - name.style.size).toBeGreaterThan(MARGIN.top - 10);
      expect(kind!.x + textWidth(kind!.text, kind!.style), `seed ${seed}`).toBeLessThan(RIGHT);
      expect(kind!.x).toBeGreaterThan(LEFT + textWidth(name.text, name.style));
      for (const line of need!.lines)
        expect(LEFT + textWidth(line, need!.style)).toBeLessThanOrEqual(LEFT + 1000);
      expect(need!.y - 0.72 * need!.style.size).toBeGreaterThan(name.y);
      const { share, label } = together!;
      expect(share.y - 0.72 * share.style.size, `seed ${seed}`).toBeGreaterThan(name.y);
      expect(label.y - 0.72 * label.style.size).toBeGreaterThan(name.y);
      expect(label.x).toBeGreaterThan(LEFT + textWidth(share.text, share.style));
      for (const line of label.lines)
        expect(label.x + textWidth(line, label.style)).toBeLessThanOrEqual(LEFT + 1000);
    }
  });

  it('lies over nobody and nothing of the chart', () => {
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const { header, people, chart } = placePersona(scene, castOf(scene));
      for (const b of header.need!.boxes) {
        for (const { face, top } of people)
          if (face.x > b.x && face.x < b.x + b.width) expect(top, `seed ${seed}`).toBeGreaterThan(b.height);
        for (const { value } of chart.claims)
          if (value.x > b.x && value.x < b.x + b.width)
            expect(value.box.y, `seed ${seed} ${value.at}`).toBeGreaterThan(b.height);
      }
    }
  });

  it('is the largest thing in the header, the name a small label', () => {
    for (const text of ['Snabb hjälp', 'Att orka med både jobb och helg']) {
      const { need, name } = needHead({ headline: 'Mitt i livet', need: { label: 'Drivs av', text } })!;
      expect(need!.style.size).toBeGreaterThanOrEqual(2 * name.style.size);
      expect(need!.lines.length).toBeLessThanOrEqual(2);
    }
  });

  it('says what fits and cuts what does not', () => {
    const short = 'Att varan finns hemma när de väl åker in';
    const long = `${short}, varje gång, i varje väder och utan att de behöver ringa först för att fråga om det`;
    expect(needFits(short)).toBe(true);
    expect(needFits(long)).toBe(false);
    const set = needHead({ headline: 'Ung', need: { label: 'Behöver', text: long } })!.need!.lines;
    expect(set.at(-1)!.endsWith('…')).toBe(true);
    expect(needHead({ headline: 'Ung' })).toBeUndefined();
  });
});
