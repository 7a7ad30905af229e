import { bodyOf, LAYOUT, type Units } from './bodies';
import { headTransform } from './head-transform';
import type { Library } from './library';
import type { FigureLook } from './look';
import { headScale } from './size';

/** Stroke in units that gives the fills back the ink edge they lie within. */
const EDGE = 24;

/** Markup of a look's outline, without colour: its group gives fill and stroke. Ink and face are left out. */
export function silhouetteOf(look: FigureLook, library: Library): string {
  const part = (name: string, at: Units): string => {
    const piece = library[name];
    if (!piece) throw new Error(`The figure library has no piece called "${name}".`);
    const [dx, dy] = piece.at ?? [0, 0];
    const fills = piece.draw.flatMap(([slot, d]) => (slot === 'ink' ? [] : [`<path d="${d}"/>`]));
    return `<g transform="translate(${at[0] + dx} ${at[1] + dy})">${fills.join('')}</g>`;
  };
  const body = bodyOf(look.body);
  const turn = headTransform(body.neck, 0, headScale(look.scale));
  const head = `<g transform="${turn}">${part(`head/${look.head}`, LAYOUT.head)}</g>`;
  return `<g stroke-width="${EDGE}">${part(body.piece, LAYOUT[body.kind])}${head}</g>`;
}
