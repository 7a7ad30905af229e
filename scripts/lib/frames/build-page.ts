import { readFileSync } from 'node:fs';
import { FRAME } from '../../../src/theme/frame';
import { FONT_FAMILY } from '../../../src/theme/type';
import { inProject, PLACE } from '../paths';

const ENTRY = 'scripts/lib/frames/page/main.tsx';

/** The later one is asked first; what it lacks is taken from the other. */
const FONTS = ['fonts/figtree-latin-ext.woff2', 'fonts/figtree-latin.woff2'];

/** The page that draws frames without Remotion: components, typeface and measuring in one piece of HTML. */
export async function framePageHtml(): Promise<string> {
  const script = await bundled();
  return `<!doctype html><meta charset="utf-8"><style>${FONTS.map(fontFace).join('')}
html, body { margin: 0; overflow: hidden; }
#stage { width: ${FRAME.width}px; height: ${FRAME.height}px; }
.no-text text { visibility: hidden; }
</style><div id="stage"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}

function fontFace(file: string): string {
  const bytes = readFileSync(inProject(PLACE.public, file)).toString('base64');
  return `@font-face { font-family: "${FONT_FAMILY}"; src: url(data:font/woff2;base64,${bytes}) format("woff2"); font-weight: 300 900; }`;
}

/** One classic script of the page's entry and everything it draws with. */
async function bundled(): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    root: inProject(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } }, // whatever NODE_ENV says, in tests for one
    build: {
      write: false,
      minify: false,
      lib: { entry: inProject(ENTRY), formats: ['iife'], name: 'frames', fileName: 'frames' },
    },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('Vite built nothing.');
  return first.output[0].code;
}
