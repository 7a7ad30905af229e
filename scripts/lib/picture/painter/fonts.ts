import { GlobalFonts, setTextRenderer } from '@napi-rs/canvas';
import { BRAND } from '../../../../src/theme/brand';
import { inProject, PLACE } from '../../paths';

const FACES = BRAND.type.faces.map(({ file }, i) => ({ file, family: `film-${i}` }));

/** The typeface's files as a list of families: what the first lacks is taken from the next, and never from another font. */
export const FAMILIES = FACES.map(({ family }) => `"${family}"`).join(', ');

/** The typeface's files, absolute. */
export const fontFiles = (): string[] => FACES.map(({ file }) => inProject(PLACE.public, file));

/**
 * Makes the typeface known to the painter. Text is drawn by the system's own renderer, as the browser's is there: on
 * Linux, SSIM against the browser's frames is 0.9999 so, and 0.996 with the renderer that is the same everywhere.
 */
export function loadFonts(): void {
  setTextRenderer('system');
  for (const { file, family } of FACES)
    if (!GlobalFonts.registerFromPath(inProject(PLACE.public, file), family))
      throw new Error(`The typeface's file ${file} can't be read.`);
}
