import { describe, expect, it } from 'vitest';
import { film } from '../../src/film/film';
import { missingGlyphs } from '../../src/layout/text';
import { CUTS } from '../../src/schema/storyboard';
import { allDatasets, storyboard } from '../fixtures/data';

/** All texts in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

describe.each(allDatasets())('the words of %s', (_, data) => {
  it('have a glyph for every character: a frame is never drawn in a fallback face', () => {
    for (const cut of CUTS) {
      const { scenes, cues } = film(data, storyboard(), cut);
      const missing = [...texts(scenes), ...cues.flatMap((c) => c.lines)].filter(
        (t) => missingGlyphs(t).length > 0,
      );
      expect(missing).toEqual([]);
    }
  });
});
