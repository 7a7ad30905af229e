import { loadFont } from '@remotion/fonts';
import { cancelRender, continueRender, delayRender, staticFile } from 'remotion';
import { MEASURED_WEIGHTS } from '../../../src/layout/text';
import { FONT_FAMILY } from '../../../src/theme/type';

/** The npm package's two subsets; the browser picks by character. Ranges as in its own style sheet. */
const SUBSETS = [
  {
    file: 'fonts/figtree-latin.woff2',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    file: 'fonts/figtree-latin-ext.woff2',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113',
  },
] as const;

/** One letter of each subset: asking for both proves that both are there. */
const PROBE = 'Åł';

const MISSING = `Typsnittet ${FONT_FAMILY} kunde inte laddas. Kontrollera att båda figtree-filerna ligger i assets/fonts.`;

/** Loads the film's only typeface; throws when a face is missing or not usable afterwards. */
async function loadFigtree(): Promise<void> {
  // loadFont would stop the render by itself, with a message about an address: ask for the files first.
  const found = await Promise.all(SUBSETS.map(({ file }) => fetch(staticFile(file))));
  if (found.some((response) => !response.ok)) throw new Error(MISSING);
  await Promise.all(
    SUBSETS.map(({ file, range }) =>
      loadFont({ family: FONT_FAMILY, url: staticFile(file), weight: '300 900', unicodeRange: range }),
    ),
  );
  const usable = MEASURED_WEIGHTS.every((weight) =>
    document.fonts.check(`${weight} 32px "${FONT_FAMILY}"`, PROBE),
  );
  const ours = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === FONT_FAMILY);
  if (!usable || ours.length < SUBSETS.length) throw new Error(MISSING);
}

/** Resolves when text can be drawn. No frame is rendered before that, and none at all if the typeface is missing. */
export const fontReady: Promise<void> = (() => {
  const handle = delayRender(`Loading the typeface ${FONT_FAMILY}`);
  return loadFigtree().then(
    () => continueRender(handle),
    (error: unknown) => cancelRender(error),
  );
})();
