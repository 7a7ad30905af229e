import { describe, expect, it } from 'vitest';
import { actAt } from '../../src/layout/persona/acting';
import { boardFor, boardRoom, needFits } from '../../src/layout/persona/board';
import { placePersona } from '../../src/layout/persona/persona';
import { stageOf } from '../../src/layout/persona/stage';
import { chinOf } from '../../src/layout/persona/tall';
import { textWidth } from '../../src/layout/text';
import { PLACES } from '../../src/schema/persona';
import { CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { actingOf, anyScene, castOf } from './persona-fixtures';

const SEEDS = Array.from({ length: 120 }, (_, i) => i);

describe('the board', () => {
  it('holds its words inside itself, inside the margins and over the captions', () => {
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const board = placePersona(scene, castOf(scene)).board!;
      const { need, band, tab } = board;
      for (const { lines, x, y, style, leading } of [need!, band!.label]) {
        expect(x).toBeGreaterThanOrEqual(LEFT);
        expect(style.size).toBeGreaterThanOrEqual(28);
        for (const line of lines) {
          expect(x + textWidth(line, style), `seed ${seed}`).toBeLessThanOrEqual(board.x + board.width - 20);
          expect(x + textWidth(line, style)).toBeLessThanOrEqual(RIGHT);
        }
        expect(y + (lines.length - 1) * leading).toBeLessThan(CAPTION_ZONE.top - 8);
      }
      expect(need!.y + (need!.lines.length - 1) * need!.leading).toBeLessThan(band!.y - 8);
      expect(tab!.y + tab!.height).toBeLessThan(need!.y - 0.72 * need!.style.size);
      expect(band!.share.y).toBeLessThan(CAPTION_ZONE.top);
    }
  });

  it('leaves the chart free', () => {
    for (const place of PLACES) {
      const { board, chart } = stageOf(place);
      expect(board[1] < chart[0] || board[0] > chart[1]).toBe(true);
    }
  });

  it('is put up under every chin', () => {
    for (const seed of SEEDS) {
      const acting = actingOf(anyScene(seed));
      for (const { x, y, scale, look } of actAt(598, acting)) {
        const { board } = acting;
        if (x < board!.x || x > board!.x + board!.width) continue;
        expect(y - chinOf(look) * scale, `seed ${seed}`).toBeLessThanOrEqual(board!.y);
      }
    }
  });

  it('says what fits and cuts what does not', () => {
    const stage = stageOf('village');
    const short = 'Att varan finns hemma när de väl åker in';
    const long = `${short}, varje gång, i varje väder och utan att de behöver ringa först för att fråga om det`;
    expect(needFits(short, stage)).toBe(true);
    expect(needFits(long, stage)).toBe(false);
    const text = (need: string) => boardFor({ need: { label: 'Behöver', text: need } }, stage)!.need!.lines;
    expect(text(short).join(' ')).toBe(short);
    expect(text(long).join(' ').length).toBeLessThan(long.length);
    expect(text(long).at(-1)!.endsWith('…')).toBe(true);
    expect(boardRoom(stage)).toBe(430);
  });

  it('stands for whatever is told, and not at all when nothing is', () => {
    const stage = stageOf('coast');
    expect(boardFor({}, stage)).toBeUndefined();
    const alone = boardFor({ together: { share: '31 %', label: 'har alla tre i korgen' } }, stage)!;
    expect(alone.need).toBeUndefined();
    expect(alone.y).toBe(alone.band!.y);
  });
});
