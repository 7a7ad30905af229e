import { GlobalFonts, setTextRenderer } from '@napi-rs/canvas';
import { BRAND } from '../../../../src/theme/brand';
import { inProject, PLACE } from '../../paths';

const FACES = BRAND.type.faces.map(({ file }, i) => ({ file, family: `film-${i}` }));

/** The typeface's files as a list of families: what the first lacks is taken from the next, and never from another font. */
export const FAMILIES = FACES.map(({ family }) => `"${family}"`).join(', ');

/** The typeface's files, absolute. */
export const fontFiles = (): string[] => FACES.map(({ file }) => inProject(PLACE.public, file));

/** Makes the typeface known to the painter. Text is drawn the same way on every system, not by that system's own. */
export function loadFonts(): void {
  setTextRenderer('portable');
  for (const { file, family } of FACES)
    if (!GlobalFonts.registerFromPath(inProject(PLACE.public, file), family))
      throw new Error(`The typeface's file ${file} can't be read.`);
}
