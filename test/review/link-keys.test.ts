import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, speedBeside } from '../../src/review/keys';
import { formatLink, frameOf, parseLink, sceneAt } from '../../src/review/link';

const SCENES = [
  { id: 'opening', from: 0, to: 90 },
  { id: 'persona.a&b', from: 90, to: 300 },
];

describe('a deep link', () => {
  it('names a scene and a time in it', () => {
    expect(parseLink('#scene=persona.stadsparet&t=3.2&lang=en')).toEqual({
      view: undefined,
      cut: undefined,
      language: 'en',
      scene: 'persona.stadsparet',
      t: 3.2,
    });
  });

  it('comes back as it was written, whatever the scene is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 9999 }), (scene, tenths) => {
        const link = { view: 'film', cut: 'external', language: 'sv', scene, t: tenths / 10 } as const;
        expect(parseLink(formatLink(link))).toEqual(link);
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    expect(parseLink('#t=-3&cut=secret&lang=%&view=')).toEqual({});
    expect(parseLink('')).toEqual({});
  });

  it('lies within its scene, or nowhere', () => {
    expect(frameOf({ scene: 'persona.a&b', t: 2 }, SCENES, 30)).toBe(150);
    expect(frameOf({ scene: 'opening', t: 99 }, SCENES, 30)).toBe(89);
    expect(frameOf({ scene: 'gone' }, SCENES, 30)).toBeUndefined();
    expect(frameOf({ t: 4 }, SCENES, 30)).toBe(120);
    expect([0, 89, 90, 299].map((f) => sceneAt(SCENES, f))).toEqual([0, 0, 1, 1]);
  });
});

describe('a key', () => {
  const press = (key: string, over = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...over });

  it('does what it says', () => {
    expect([' ', 'k', 'J', 'l', 'c', '?', 'ArrowRight'].map((k) => actionOf(press(k), 'none'))).toEqual([
      'toggle',
      'toggle',
      'back',
      'forward',
      'captions',
      'help',
      'frame-forward',
    ]);
  });

  it("is the control's own where it needs it, and the browser's with Ctrl", () => {
    expect(actionOf(press('j'), 'text')).toBeUndefined();
    expect(actionOf(press(' '), 'control')).toBeUndefined();
    expect(actionOf(press('c'), 'control')).toBe('captions');
    expect(actionOf(press('ArrowLeft'), 'slider')).toBeUndefined();
    expect(actionOf(press(' '), 'slider')).toBe('toggle');
    expect(actionOf(press('c', { ctrlKey: true }), 'none')).toBeUndefined();
  });

  it('changes speed within what there is', () => {
    expect([speedBeside(1, 1), speedBeside(2, 1), speedBeside(0.5, -1)]).toEqual([1.25, 2, 0.5]);
  });
});
