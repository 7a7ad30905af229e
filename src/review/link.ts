import { LANGUAGES, type Language } from '../schema/language';
import { CUTS, type Cut } from '../schema/storyboard';

/** The parts of the page. */
export const VIEWS = ['film', 'storyboard', 'data'] as const;
export type View = (typeof VIEWS)[number];

/** What a deep link says; what it doesn't say is left as it is. */
export interface Link {
  readonly view?: View | undefined;
  readonly cut?: Cut | undefined;
  readonly language?: Language | undefined;
  readonly scene?: string | undefined;
  /** Seconds from the scene's start, or from the film's when no scene is named. */
  readonly t?: number | undefined;
}

const oneOf = <T extends string>(known: readonly T[], word: string | undefined): T | undefined =>
  known.find((k) => k === word);

/** "a=1&b=2" as pairs; a broken escape is kept as it stands. */
function wordsOf(text: string): Map<string, string> {
  const plain = (word: string) => {
    try {
      return decodeURIComponent(word);
    } catch {
      return word;
    }
  };
  return new Map(
    text.split('&').map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [plain(key), plain(value.join('='))];
    }),
  );
}

/** Reads "#scene=persona.stadsparet&t=3.2&cut=external&lang=en&view=film". What isn't understood is left out. */
export function parseLink(hash: string): Link {
  const words = wordsOf(hash.replace(/^#/, ''));
  const t = Number(words.get('t') || Number.NaN);
  return {
    view: oneOf(VIEWS, words.get('view')),
    cut: oneOf(CUTS, words.get('cut')),
    language: oneOf(LANGUAGES, words.get('lang')),
    scene: words.get('scene'),
    t: Number.isFinite(t) && t >= 0 ? t : undefined,
  };
}

/** The same as text, in an order that doesn't change; tenths of a second are enough. */
export function formatLink({ view, cut, language, scene, t }: Link): string {
  const tenths = t === undefined ? undefined : String(Math.round(t * 10) / 10);
  const words = { view, scene, t: tenths, cut, lang: language };
  const pairs = Object.entries(words).flatMap(([key, word]) =>
    word === undefined ? [] : [`${key}=${encodeURIComponent(word)}`],
  );
  return `#${pairs.join('&')}`;
}

interface Placed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The frame that a link means; undefined when it names a scene that the film hasn't. */
export function frameOf({ scene, t = 0 }: Link, scenes: readonly Placed[], fps: number): number | undefined {
  const span =
    scene === undefined ? { from: 0, to: scenes.at(-1)?.to ?? 0 } : scenes.find((s) => s.id === scene);
  return span && Math.min(span.to - 1, span.from + Math.round(t * fps));
}

/** The scene that a frame of the film lies in, as a position in the list. */
export const sceneAt = (scenes: readonly Placed[], frame: number): number =>
  Math.max(
    0,
    scenes.findIndex((s) => frame >= s.from && frame < s.to),
  );
