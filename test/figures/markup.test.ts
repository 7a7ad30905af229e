import { expect, test } from 'vitest';
import { BODY_NAMES } from '../../src/figures/bodies';
import { HEAD_NAMES } from '../../src/figures/heads';
import { markupOf } from '../../src/figures/markup';
import { paintOf } from '../../src/figures/paint';
import { silhouetteOf } from '../../src/figures/silhouette';
import { LIBRARY, MODEL } from './helpers';

test('every body and head composes, without a hole where a colour should be', () => {
  for (const body of BODY_NAMES)
    for (const head of HEAD_NAMES) {
      const { body: torso, head: top, face } = markupOf({ ...MODEL, body, head }, LIBRARY);
      expect(torso + top + face).not.toMatch(/undefined|NaN/);
    }
});

test('a jacket is worn over the top where there is one to draw', () => {
  const colours = (body: 'blazer' | 'walking') => {
    const { top, jacket } = paintOf({ ...MODEL, body });
    return [top, jacket];
  };
  expect(colours('blazer')).toEqual(['#AAAA03', '#AAAA04']);
  expect(colours('walking')[0]).toBe('#AAAA04');
});

test('the pharmacist keeps a white coat over the uniform, and the uniform without the coat', () => {
  const { jacket: _, ...uniform } = MODEL;
  expect(paintOf({ ...uniform, body: 'coat' })).toMatchObject({ jacket: '#FFFFFF', top: '#AAAA03' });
  expect(paintOf({ ...uniform, body: 'dancer' })).toMatchObject({ top: '#AAAA03' });
});

test('a blink swaps open eyes for shut ones, and shut eyes stay as they are', () => {
  const smile = markupOf(MODEL, LIBRARY);
  expect(smile.eyes).toContain('fill="#0B2F27"');
  expect(smile.lids).toContain('stroke-width="12"');
  const calm = markupOf({ ...MODEL, face: 'Calm' }, LIBRARY);
  expect(calm.eyes).toBe('');
  expect(calm.lids).not.toContain('<path');
});

test('a silhouette has no ink, no face and no colour of its own', () => {
  const far = silhouetteOf(MODEL, LIBRARY);
  expect(far).not.toContain('fill=');
  expect(far.length).toBeLessThan(markupOf(MODEL, LIBRARY).body.length);
});

test('an unknown piece is named', () => {
  expect(() => markupOf(MODEL, {})).toThrow('The figure library has no piece called "face/Smile".');
});
