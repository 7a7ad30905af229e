import { expect, test } from 'vitest';
import { inMood, MOODS, moodAt } from '../../src/figures/mood';
import { LIBRARY, MODEL } from './helpers';

const CHANGES = [
  { at: 30, mood: 'surprised' },
  { at: 60, mood: 'own' },
] as const;

test('a mood changes the face and nothing else, and the own face comes back', () => {
  expect(moodAt(29, MODEL, CHANGES).look).toBe(MODEL);
  expect(moodAt(30, MODEL, CHANGES).look).toEqual({ ...MODEL, face: 'Surprised' });
  expect(moodAt(60, MODEL, CHANGES).look).toBe(MODEL);
});

test('the eyes are shut for four frames over the cut', () => {
  const shut = Array.from({ length: 90 }, (_, f) => f).filter((f) => moodAt(f, MODEL, CHANGES).blink);
  expect(shut).toEqual([28, 29, 30, 31, 58, 59, 60, 61]);
});

test('every mood has a drawn face with brows, nose and mouth, and only happy eyes are shut', () => {
  for (const mood of MOODS) {
    const piece = LIBRARY[`face/${inMood(MODEL, mood).face}`]!;
    const outlines = piece.draw[0]![1].match(/M/g) ?? [];
    expect(outlines.length, mood).toBeGreaterThanOrEqual(4);
    expect(piece.eyes === undefined, mood).toBe(mood === 'happy');
  }
});
