import { loadFont } from '@remotion/fonts';
import { cancelRender, continueRender, delayRender, staticFile } from 'remotion';
import { MEASURED_WEIGHTS } from '../../../src/layout/text';
import { BRAND } from '../../../src/theme/brand';
import { FONT_FAMILY } from '../../../src/theme/type';

/** The typeface's files; the browser picks by character. */
const { faces: FACES } = BRAND.type;

/** Letters with and without accents that a Swedish film needs: asking for them proves that they are there. */
const PROBE = 'Åł';

const MISSING = `Typsnittet ${FONT_FAMILY} kunde inte laddas. Kontrollera att filerna i data/brand.json ligger i assets.`;

/** Loads the film's only typeface; throws when a face is missing or not usable afterwards. */
async function loadFigtree(): Promise<void> {
  // loadFont would stop the render by itself, with a message about an address: ask for the files first.
  const found = await Promise.all(FACES.map(({ file }) => fetch(staticFile(file))));
  if (found.some((response) => !response.ok)) throw new Error(MISSING);
  await Promise.all(
    FACES.map(({ file, range }) =>
      loadFont({ family: FONT_FAMILY, url: staticFile(file), weight: '300 900', unicodeRange: range }),
    ),
  );
  const usable = MEASURED_WEIGHTS.every((weight) =>
    document.fonts.check(`${weight} 32px "${FONT_FAMILY}"`, PROBE),
  );
  const ours = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === FONT_FAMILY);
  if (!usable || ours.length < FACES.length) throw new Error(MISSING);
}

/** Resolves when text can be drawn. No frame is rendered before that, and none at all if the typeface is missing. */
export const fontReady: Promise<void> = (() => {
  const handle = delayRender(`Loading the typeface ${FONT_FAMILY}`);
  return loadFigtree().then(
    () => continueRender(handle),
    (error: unknown) => cancelRender(error),
  );
})();
