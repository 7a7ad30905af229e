import type { Kit } from './kit';
import { boundsOf, type Outline, type Point, parsePath } from './path';

/** Which part of a face an outline is, by where it lies in the face's own units. */
type Part = 'brows' | 'eyes' | 'nose' | 'mouth';

interface Mood {
  /** The face that each part is taken from. */
  readonly from: Readonly<Record<Exclude<Part, 'mouth'>, string>> & { readonly mouth?: string };
  /** A mouth of our own, absolute commands. */
  readonly mouth?: string;
  /** Units by which brows are raised. */
  readonly brows?: number;
}

/**
 * Faces put together from parts of the package's own: it has no neutral, thoughtful or surprised one that isn't also
 * cross, worried or loud.
 */
const MOODS: Readonly<Record<string, Mood>> = {
  'face/Neutral': { from: { brows: 'Smile', eyes: 'Smile', nose: 'Smile', mouth: 'Contempt' } },
  'face/Thoughtful': { from: { brows: 'Old', eyes: 'Smile', nose: 'Smile', mouth: 'Old' }, brows: 4 },
  'face/Surprised': {
    from: { brows: 'Explaining', eyes: 'Explaining', nose: 'Explaining' },
    brows: 12,
    mouth:
      'M150 236C150 220 158 212 168 212C180 212 187 222 187 237C187 252 179 262 168 262C157 262 150 251 150 236Z',
  },
};

function partOf(outline: Outline): Part {
  const [, top, , bottom] = boundsOf(outline);
  if (bottom <= 102 && top < 85) return 'brows';
  if (bottom <= 146) return 'eyes';
  return top < 170 ? 'nose' : 'mouth';
}

const raised = (outline: Outline, by: number): Outline => {
  const up = ([x, y]: Point): Point => [x, y - by];
  return {
    from: up(outline.from),
    segments: outline.segments.map((s) =>
      s.kind === 'line' ? { ...s, to: up(s.to) } : { ...s, c1: up(s.c1), c2: up(s.c2), to: up(s.to) },
    ),
  };
};

/** True for a face that isn't one of the package's. */
export const isMood = (name: string): boolean => name in MOODS;

/** Outlines of a face put together from others; all of it is ink. */
export function moodOutlines(name: string, kit: Kit): Outline[] {
  const mood = MOODS[name];
  if (!mood) throw new Error(`${name} is not a face of ours.`);
  const parts = Object.entries(mood.from).flatMap(([part, face]) => {
    const source = kit.pieces[`face/${face}`];
    if (!source) throw new Error(`The kit has no face called "${face}".`);
    const all = [...source.svg.matchAll(/<path[^>]* d="([^"]+)"[^>]* fill="\{\{outlineColor\}\}"/g)];
    const outlines = all.flatMap(([, d]) => parsePath(d!)).filter((o) => partOf(o) === part);
    return part === 'brows' ? outlines.map((o) => raised(o, mood.brows ?? 0)) : outlines;
  });
  return [...parts, ...(mood.mouth ? parsePath(mood.mouth) : [])];
}
