import { bodyOf, LAYOUT, type Units } from './bodies';
import type { Library } from './library';
import type { FigureLook } from './look';

/** Stroke in units that gives the fills back the ink edge they lie within. */
const EDGE = 24;

/** Markup of a look's outline, without colour: its group gives fill and stroke. Ink and face are left out. */
export function silhouetteOf(look: FigureLook, library: Library): string {
  const body = bodyOf(look.body);
  const part = (name: string, at: Units, shift: Units): string => {
    const piece = library[name];
    if (!piece) throw new Error(`The figure library has no piece called "${name}".`);
    const [dx, dy] = piece.at ?? [0, 0];
    const fills = piece.draw.flatMap(([slot, d]) => (slot === 'ink' ? [] : [`<path d="${d}"/>`]));
    return `<g transform="translate(${at[0] + shift[0] + dx} ${at[1] + shift[1] + dy})">${fills.join('')}</g>`;
  };
  const parts =
    part(body.piece, LAYOUT[body.kind], [0, 0]) + part(`head/${look.head}`, LAYOUT.head, body.neck);
  return `<g stroke-width="${EDGE}">${parts}</g>`;
}
