import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODIES } from '../../src/figures/bodies';
import { HEAD_NAMES } from '../../src/figures/heads';
import { type Library, librarySchema } from '../../src/figures/library';
import { ACCESSORIES, BEARDS, FACES } from '../../src/figures/look';
import { readKit } from './figures/kit';
import { buildPiece, type Detail } from './figures/piece';

/** Names of all pieces that a look can ask for. */
function piecesUsed(): string[] {
  return [
    ...Object.values(BODIES).map((b) => b.piece),
    ...HEAD_NAMES.map((n) => `head/${n}`),
    ...FACES.map((n) => `face/${n}`),
    ...BEARDS.map((n) => `beard/${n}`),
    ...ACCESSORIES.map((n) => `accessory/${n}`),
  ];
}

const [kitFolder, outFolder] = process.argv.slice(2);
if (!kitFolder || !outFolder) {
  console.error('Användning: tsx scripts/assets/build-figures.ts <kit-mapp> <ut-mapp, t.ex. assets/figures>');
  process.exit(1);
}
const kit = readKit(kitFolder);
const FILES: Readonly<Record<Detail, string>> = { near: 'pieces.json', far: 'pieces-far.json' };

for (const [detail, file] of Object.entries(FILES) as [Detail, string][]) {
  const library: Library = librarySchema.parse(
    Object.fromEntries(piecesUsed().map((name) => [name, buildPiece(name, kit, detail)])),
  );
  const lines = Object.entries(library).map(
    ([name, piece]) => `${JSON.stringify(name)}:${JSON.stringify(piece)}`,
  );
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(join(outFolder, file), text);
  console.log(`${file}: ${lines.length} delar, ${Math.round(text.length / 1000)} kB`);
}
