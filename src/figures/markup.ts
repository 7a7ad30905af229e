import { bodyOf, LAYOUT, type Units } from './bodies';
import type { Library, Piece, Slot } from './library';
import type { FigureLook } from './look';
import { paintOf } from './paint';

/** A look as SVG markup in figure space, in the parts that move against each other. */
export interface FigureMarkup {
  readonly body: string;
  readonly head: string;
  /** Brows, nose, mouth, beard and glasses, and eyes that are always shut. */
  readonly face: string;
  /** Open eyes; empty when the face has closed ones. */
  readonly eyes: string;
  /** The same eyes shut; empty when the face has no open ones. */
  readonly lids: string;
}

/** Half-width and sag in units of a shut eye, drawn as one stroke as heavy as the drawings' own line. */
const LID = { half: 21, sag: 12, width: 12 } as const;

/**
 * Ink paths carry the ink as stroke too: its width is inherited from the figure's group, so that the same markup
 * serves every scale.
 */
function paths(draw: readonly (readonly [Slot, string])[], paint: Readonly<Record<Slot, string>>): string {
  return draw
    .map(
      ([slot, d]) =>
        `<path d="${d}" fill="${paint[slot]}"${slot === 'ink' ? ` stroke="${paint.ink}"` : ''}/>`,
    )
    .join('');
}

function placed(piece: Piece, [x, y]: Units, content: string): string {
  const [dx, dy] = piece.at ?? [0, 0];
  const scale = piece.scale ? ` scale(${piece.scale.join(' ')})` : '';
  return `<g transform="translate(${x + dx} ${y + dy})${scale}">${content}</g>`;
}

function lids(piece: Piece, ink: string): string {
  const arcs = piece.eyes?.centres.map(
    ([x, y]) => `M${x - LID.half} ${y - LID.sag / 3}q${LID.half} ${2 * LID.sag} ${2 * LID.half} 0`,
  );
  return arcs
    ? `<path d="${arcs.join('')}" fill="none" stroke="${ink}" stroke-width="${LID.width}" stroke-linecap="round"/>`
    : '';
}

/** Composes the markup of a look from the library's pieces. Throws when a piece is missing. */
export function markupOf(look: FigureLook, library: Library): FigureMarkup {
  const get = (name: string): Piece => {
    const piece = library[name];
    if (!piece) throw new Error(`The figure library has no piece called "${name}".`);
    return piece;
  };
  const paint = paintOf(look);
  const body = bodyOf(look.body);
  const draw = (name: string, at: Units) => placed(get(name), at, paths(get(name).draw, paint));
  const face = get(`face/${look.face}`);
  return {
    body: draw(body.piece, LAYOUT[body.kind]),
    head: draw(`head/${look.head}`, LAYOUT.head),
    face:
      draw(`face/${look.face}`, LAYOUT.face) +
      (look.beard ? draw(`beard/${look.beard}`, LAYOUT.beard) : '') +
      (look.accessory ? draw(`accessory/${look.accessory}`, LAYOUT.accessory) : ''),
    eyes: face.eyes ? placed(face, LAYOUT.face, paths([['ink', face.eyes.draw]], paint)) : '',
    lids: placed(face, LAYOUT.face, lids(face, paint.ink)),
  };
}
