/**
 * Writes assets/icons/icons.json: each icon as tint shapes and line shapes on a grid of 256.
 * Run after a change of the list: npx tsx scripts/assets/build-icons.ts
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ICON_NAMES, type IconName } from '../../src/theme/icons';
import { DRAWN, PHOSPHOR } from './icon-sources';

interface IconDrawing {
  /** Filled with the tint. */
  readonly tint: readonly string[];
  /** Filled with the line colour. */
  readonly line: readonly string[];
  /** Stroked with the line colour, 16 wide. */
  readonly stroke: readonly string[];
}

const OUT = fileURLToPath(new URL('../../assets/icons/icons.json', import.meta.url));
const file = createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json');
const phosphor: { icons: Record<string, { body: string }> } = JSON.parse(readFileSync(file, 'utf8'));

/** Splits a duotone body into its tint (opacity .2) and its line. Refuses anything that isn't plain paths. */
function split(source: string): IconDrawing {
  const body = phosphor.icons[`${source}-duotone`]?.body;
  if (!body) throw new Error(`Phosphor has no duotone icon "${source}".`);
  const paths = [...body.matchAll(/<path ([^>]*)\/>/g)].map((m) => m[1] ?? '');
  const rest = body.replace(/<path [^>]*\/>/g, '').replace(/<\/?g[^>]*>/g, '');
  if (rest !== '') throw new Error(`"${source}" is more than paths: ${rest}`);
  const d = (path: string) => path.match(/ ?d="([^"]*)"/)?.[1] ?? '';
  const isTint = (path: string) => /opacity="\.2"/.test(path);
  return {
    tint: paths.filter(isTint).map(d),
    line: paths.filter((p) => !isTint(p)).map(d),
    stroke: [],
  };
}

const drawing = (name: IconName): IconDrawing =>
  name === 'stomach' || name === 'make-up' ? { ...DRAWN[name], line: [] } : split(PHOSPHOR[name]);

const icons = ICON_NAMES.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(drawing(name))}`);
writeFileSync(`${OUT}.tmp`, `{\n${icons.join(',\n')}\n}\n`);
renameSync(`${OUT}.tmp`, OUT);
console.log(`${icons.length} icons -> ${OUT}`);
