import type { Piece, Slot } from '../../../src/figures/library';
import type { Kit } from './kit';
import { slotOfMass } from './masses';
import { boundsOf, formatPath, type Outline, parsePath } from './path';

/** Placeholder or literal fill of the package → slot of the library. */
const SLOT_OF_FILL: Readonly<Record<string, Slot>> = {
  '{{outlineColor}}': 'ink',
  '{{skinColor}}': 'skin',
  '{{hairColor}}': 'hair',
  '{{beardColor}}': 'hair',
  '{{topColor}}': 'top',
  '{{jacketColor}}': 'jacket',
  '{{coatColor}}': 'jacket',
  '{{pantsColor}}': 'pants',
  '{{shoesColor}}': 'shoes',
  '{{beanieColor}}': 'headwear',
  '{{hijabColor}}': 'headwear',
  '{{turbanColor}}': 'headwear',
  '{{clipColor}}': 'clip',
  '{{wheelchairColor}}': 'metal',
  white: 'white',
  '#E8E1E1': 'hair', // the tuft of the bald head
};

/** What the package calls this body's top is an open jacket; the top under it is an ink mass. */
const WHEELCHAIR = 'sitting/Wheelchair';

/** Outlines smaller than this in both directions (units) turn into dots once a stroke is added. */
const SPECK = 9;

function withoutSpecks(outlines: readonly Outline[]): Outline[] {
  return outlines.filter((o) => {
    const [left, top, right, bottom] = boundsOf(o);
    return right - left > SPECK || bottom - top > SPECK;
  });
}

/** An outline of a face that is an open eye: a small upright shape between the brows and the nose. */
function isEye(outline: Outline): boolean {
  const [left, top, right, bottom] = boundsOf(outline);
  return top > 85 && bottom < 146 && right - left < 32 && bottom - top > 26;
}

const centre = (outline: Outline): [number, number] => {
  const [left, top, right, bottom] = boundsOf(outline);
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
};

function placement(offset: string | undefined): Pick<Piece, 'at' | 'scale'> {
  const read = (name: string) => offset?.match(new RegExp(`${name}\\(([^)]+)\\)`))?.[1]?.split(' ').map(Number);
  const at = read('translate');
  const scale = read('scale');
  return {
    ...(at ? { at: [at[0]!, at[1]!] } : {}),
    ...(scale ? { scale: [scale[0]!, scale[1]!] } : {}),
  };
}

/** One piece of the kit as the library keeps it: slots for colours, masses on top, eyes apart, numbers rounded. */
export function buildPiece(name: string, kit: Kit): Piece {
  const source = kit.pieces[name];
  if (!source) throw new Error(`The kit has no piece called "${name}".`);
  const decimals = /^(standing|sitting)/.test(name) ? 0 : 1;
  const draw: Piece['draw'] = [];
  let eyes: Outline[] = [];
  for (const [, d, fill] of source.svg.matchAll(/<path[^>]* d="([^"]+)"[^>]* fill="([^"]+)"/g)) {
    const slot = name === WHEELCHAIR && fill === '{{topColor}}' ? 'jacket' : SLOT_OF_FILL[fill!];
    if (!slot) throw new Error(`${name} has a fill that isn't known: ${fill}.`);
    let outlines = withoutSpecks(parsePath(d!));
    if (name.startsWith('face/')) {
      eyes = outlines.filter(isEye);
      outlines = outlines.filter((o) => !isEye(o));
    }
    draw.push([slot, formatPath(outlines, decimals)]);
  }
  const masks = source.svg.includes('{{hairColor}}') ? [] : (kit.masses[name] ?? []);
  for (const mass of masks) {
    const slot = slotOfMass(name, mass);
    if (slot) draw.push([slot, formatPath(parsePath(mass.d), decimals)]);
  }
  if (eyes.length !== 0 && eyes.length !== 2) throw new Error(`${name} has ${eyes.length} open eyes.`);
  const [left, right] = eyes.sort((a, b) => centre(a)[0] - centre(b)[0]);
  return {
    ...placement(source.offset),
    draw,
    ...(left && right ? { eyes: { draw: formatPath([left, right], decimals), centres: [centre(left), centre(right)] } } : {}),
  };
}
