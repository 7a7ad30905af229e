import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** TypeScript files of a folder with their source. */
function sources(folder: string): { file: string; text: string }[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** What a file imports: packages by name, own files by their path from the root. */
function imports({ file, text }: { file: string; text: string }): string[] {
  const statement = /^\s*(?:import|export|\}).*?\bfrom ['"]([^'"\n]+)['"];$|^import ['"]([^'"\n]+)['"];$/gm;
  const found = [...text.matchAll(statement)].map((m) => (m[1] ?? m[2]) as string);
  return found.map((name) => (name.startsWith('.') ? path.join(path.dirname(file), name) : name));
}

/** Files of a folder that import something they may not. */
const offenders = (folder: string, allowed: RegExp) =>
  sources(folder).flatMap((s) =>
    imports(s)
      .filter((name) => !allowed.test(name))
      .map((name) => `${s.file} → ${name}`),
  );

describe('who may import whom', () => {
  it('src: itself, zod, d3 and small pure libraries; map data', () => {
    const pure =
      /^(src\/|assets\/|zod$|d3-(scale|shape|geo)$|topojson-(client|specification)$|intl-messageformat$|jsonc-parser$|culori$|fastest-levenshtein$|geojson$|@noble\/hashes\/)/;
    expect(offenders('src', pure)).toEqual([]);
  });

  it('compositions: src, assets, React and Remotion', () => {
    const drawn =
      /^(src\/|assets\/|compositions\/|react$|react\/|remotion$|@remotion\/(fonts|player)$|zod$|#data\/|#narration$|#approvals$|#deep-dive$|data\/edge-cases\/)/;
    const page = /^compositions\/review\/.* → (react-dom(\/client)?|@remotion\/(media|web-renderer)|vite)$/;
    expect(offenders('compositions', drawn).filter((o) => !page.test(o))).toEqual([]);
  });

  it('the review page: nobody draws with it', () => {
    const drawing = sources('compositions').filter(({ file }) => !file.startsWith('compositions/review/'));
    const importers = drawing.filter((s) => imports(s).some((n) => n.startsWith('compositions/review/')));
    expect(importers.map((s) => s.file)).toEqual([]);
  });

  it('data: imported in one place', () => {
    const importers = sources('compositions').filter((s) =>
      imports(s).some((n) => /^(#data|data)\//.test(n)),
    );
    expect(importers.map((s) => s.file)).toEqual(['compositions/datasets.ts']);
  });

  it('scripts: no component, except the sheets and the page of the frame check, which draw them', () => {
    const drawing = sources('scripts').filter((s) => imports(s).some((n) => n.startsWith('compositions/')));
    expect(
      drawing.map((s) => s.file).filter((f) => !/assets\/.*sheet\.tsx?$|lib\/frames\/page\//.test(f)),
    ).toEqual([]);
  });
});

/** A page and no frame: it has a clock, a server and a reader. */
const PAGE = 'compositions/review/';

/** Looks for its own files before the first frame; nothing in a frame depends on when they come. */
const FONT = 'compositions/parts/type/font.ts';

describe('a frame is a function of props and frame number', () => {
  it('nothing asks for chance, the clock, the network or a timer', () => {
    const forbidden =
      /Math\.random|Date\.now|new Date\(\)|setTimeout|setInterval|\bfetch\(|transition:|animation:/;
    const found = [...sources('compositions'), ...sources('src')].filter(
      (s) => s.file !== FONT && !s.file.startsWith(PAGE) && forbidden.test(s.text),
    );
    expect(found.map((s) => s.file)).toEqual([]);
  });

  it('scenes call no Remotion hook: they can be drawn anywhere', () => {
    const scenes = [...sources('compositions/scenes'), ...sources('compositions/parts')];
    const hooked = scenes.filter((s) => /useCurrentFrame|useVideoConfig/.test(s.text));
    expect(hooked.map((s) => s.file)).toEqual([]);
  });
});

it('the top level is what the user fixed', () => {
  const tracked = fs
    .readdirSync(ROOT)
    .filter((name) => !name.startsWith('.') && !['node_modules', 'out'].includes(name));
  expect(tracked.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'assets',
      'compositions',
      'data',
      'docs',
      'package-lock.json',
      'package.json',
      'remotion.config.ts',
      'scripts',
      'src',
      'test',
      'tsconfig.json',
    ].sort(),
  );
});
