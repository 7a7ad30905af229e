import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { checkBrand } from '../../../src/check/brand';
import { type JsonFile, readJson } from '../../../src/check/json';
import type { Problem } from '../../../src/check/problem';
import { report } from '../../../src/check/report';
import { schemaProblems } from '../../../src/check/schema-problems';
import { type Brand, brandSchema } from '../../../src/schema/brand';
import type { Logo, MadeBrand } from '../../../src/theme/brand';
import { inProject, PLACE } from '../paths';
import { LogoError, readLogo } from './logo';

/** The brand kit as it lies there: what `npm run brand` makes the film's brand from. */
export interface BrandFiles {
  readonly json: JsonFile;
  readonly brand: Brand;
  /** Bytes of the typeface's files, in order. */
  readonly faces: readonly Uint8Array[];
  readonly logo: Logo | null;
  /** SHA-256 of all of it. */
  readonly from: string;
}

interface Read {
  readonly problems: readonly Problem[];
  readonly files?: BrandFiles;
}

/** The kit under the data folder, and what `npm run brand` makes of it. */
const BRAND_FILE = 'brand.json';
export const MADE_BRAND = 'src/theme/brand.json';

/** Reads data/brand.json and the files that it names; lists everything that is wrong with them. */
export function readBrand(): Read {
  const at = inProject(PLACE.data, BRAND_FILE);
  const text = fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : '';
  const { json, problems } = readJson(BRAND_FILE, text);
  if (!json) return { problems };
  const parsed = brandSchema.safeParse(json.value);
  if (!parsed.success) return { problems: schemaProblems(json, parsed.error.issues) };
  const brand = parsed.data;
  const r = report();
  checkBrand(r, json, brand);
  const hash = createHash('sha256').update(text);
  const asset = (file: string, path: (string | number)[]): Buffer | null => {
    const place = inProject(PLACE.public, file);
    if (!fs.existsSync(place)) {
      r.error(json, path, [`assets/${file} finns inte`, 'en fil under assets/', 'Lägg filen där.']);
      return null;
    }
    const bytes = fs.readFileSync(place);
    hash.update(bytes);
    return bytes;
  };
  const faces = brand.type.faces.flatMap(({ file }, i) => asset(file, ['type', 'faces', i, 'file']) ?? []);
  const svg = brand.logo === null ? null : asset(brand.logo, ['logo']);
  let logo: Logo | null = null;
  try {
    logo = svg && readLogo(svg.toString('utf8'));
  } catch (error) {
    if (!(error instanceof LogoError)) throw error;
    const expected = 'en SVG av enkla fyllda former, utan bilder, text, stilar eller hänvisningar';
    r.error(json, ['logo'], [error.message, expected, 'Exportera logotypen som rena banor.']);
  }
  return r.problems.length > 0
    ? { problems: r.problems }
    : { problems: [], files: { json, brand, faces, logo, from: hash.digest('hex') } };
}

/** What is wrong with the brand kit, and whether the film is drawn in an older one. */
export function brandProblems(): readonly Problem[] {
  const { problems, files } = readBrand();
  if (!files) return problems;
  const made = JSON.parse(fs.readFileSync(inProject(MADE_BRAND), 'utf8')) as MadeBrand;
  if (made.from === files.from) return [];
  const r = report();
  r.error(
    files.json,
    [],
    [
      'varumärket har ändrats sedan det lästes in',
      'samma färger, typsnitt och logotyp',
      'Kör npm run brand.',
    ],
  );
  return r.problems;
}
