import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asDrawn } from '../../src/chunks/made-from';
import type { Scene } from '../../src/scenes/kinds';
import { filesIn, frameSums, make, shortScenes, workshop } from './helpers';
import { stubPicture } from './stub-picture';

const scenes = shortScenes(['opening', 'lineup', 'close'], 20);
const [opening, lineup, close] = scenes as [Scene, Scene, Scene];

let folder: string;
let said: string;
beforeEach(() => {
  folder = workshop();
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += text;
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('only what changed is drawn', () => {
  it('everything the first time, nothing the second, with the same frames', async () => {
    const [first, second] = [stubPicture(), stubPicture()];
    await make(folder, { scenes, picture: first });
    const sums = await frameSums(join(folder, 'film.mp4'));
    await make(folder, { scenes, picture: second });
    expect(first.drawn).toHaveLength(6);
    expect(first.computed).toEqual([]); // nothing was there that they could be equal to
    expect(second).toMatchObject({ drawn: [], computed: [] });
    expect(sums).toHaveLength(60);
    expect(new Set(sums).size).toBeGreaterThanOrEqual(30); // two of a kind may be coded differently
    expect(await frameSums(join(folder, 'film.mp4'))).toEqual(sums);
  });

  it('no file either, as long as the film is what was joined of the same pieces', async () => {
    const film = join(folder, 'film.mp4');
    await make(folder, { scenes, picture: stubPicture() });
    const { ino } = statSync(film);
    await make(folder, { scenes, picture: stubPicture() });
    expect(statSync(film).ino).toBe(ino);
    const whole = readFileSync(film);
    for (const harm of [() => truncateSync(film, 1000), () => rmSync(film)]) {
      harm();
      await make(folder, { scenes, picture: stubPicture() });
      expect(readFileSync(film).equals(whole)).toBe(true);
    }
    await make(folder, { scenes: [close, lineup, opening], picture: stubPicture() });
    expect(readFileSync(film).equals(whole)).toBe(false);
  });

  it('one scene, when its props change', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    const picture = stubPicture();
    const changed = { ...lineup, ground: '#000000' };
    await make(folder, { scenes: [opening, changed, close], picture, explain: true });
    expect(picture.drawn.toSorted()).toEqual(['lineup 0–10', 'lineup 10–20']);
    expect(picture.computed).toEqual(['lineup 9–10', 'lineup 19–20']); // nothing ends like these
    expect(said).toContain('lineup: ritas hel, 1 s; det här har ändrats:');
    expect(said).toContain(`innehåll: ground ${lineup.ground} → #000000`);
    expect(said).toContain('opening: ritas inte om; inget har ändrats');
  });

  it('the poster once, and again when its scene changes', async () => {
    const poster = { file: join(folder, 'poster.png'), scene: 1, frame: 7 };
    const first = stubPicture();
    await make(folder, { scenes, picture: first, poster });
    expect(first.stills).toEqual(['lineup 7']);
    const shown = readFileSync(poster.file);
    rmSync(poster.file);
    const second = stubPicture();
    await make(folder, { scenes, picture: second, poster });
    expect(second.stills).toEqual([]);
    expect(readFileSync(poster.file).equals(shown)).toBe(true);
    const third = stubPicture();
    const changed = { ...lineup, ground: '#000000' };
    await make(folder, { scenes: [opening, changed, close], picture: third, poster });
    expect(third.stills).toEqual(['lineup 7']);
    expect(readFileSync(poster.file).equals(shown)).toBe(false);
  });

  it('nothing, when what changed makes no difference in the picture', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    const picture = stubPicture();
    const codeOf = ({ kind }: Scene) => ({ [`${kind}.tsx`]: kind === 'close' ? 'other' : 'as it is' });
    await make(folder, { scenes, picture, codeOf, explain: true });
    expect(picture.drawn).toEqual([]);
    expect(picture.computed.sort()).toEqual(['close 0–10', 'close 10–20', 'close 19–20', 'close 9–10']);
    expect(said).toContain('close: ritas inte om; ändringen gör ingen skillnad');
    expect(said).toContain('kod: close.tsx');
  });

  it('nothing, when words change that are heard and not drawn', async () => {
    const spoken = (text: string) =>
      scenes.map((scene) => ({ ...scene, captions: [{ from: 0, to: 20, lines: [text] }] }));
    await make(folder, { scenes: spoken('Hej'), picture: stubPicture() });
    const [silent, drawn] = [stubPicture(), stubPicture()];
    await make(folder, { scenes: spoken('Hallå'), picture: silent });
    expect(silent).toMatchObject({ computed: [], drawn: [] });
    await make(folder, { scenes: spoken('Hallå'), picture: drawn, captions: true });
    expect(drawn.drawn).toHaveLength(6);
    expect(asDrawn(opening, false).captions).toEqual([]);
  });

  it('everything, when another painter draws', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    const picture = stubPicture({ identity: 'stub 2' });
    await make(folder, { scenes, picture, explain: true });
    expect(picture.drawn).toHaveLength(6);
    expect(said).toContain('ritverktyg:');
  });
});

describe('a damaged cache', () => {
  it.each([
    ['truncated', (file: string) => truncateSync(file, 100)],
    ['altered', (file: string) => writeFileSync(file, flipped(readFileSync(file)))],
    ['swapped for another', (file: string) => copyFileSync(filesIn(folder).at(-1) as string, file)],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('is found out and made again: %s', async (_, harm) => {
    await make(folder, { scenes, picture: stubPicture() });
    const sums = await frameSums(join(folder, 'film.mp4'));
    harm(filesIn(folder)[0] as string);
    const picture = stubPicture();
    await make(folder, { scenes, picture });
    expect(picture.drawn).toHaveLength(1);
    expect(said).toMatch(/bitar i förrådet var skadade och görs om/);
    expect(await frameSums(join(folder, 'film.mp4'))).toEqual(sums);
  });

  it('in which records are altered costs only computing', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    for (const file of [...filesIn(folder, 'scenes'), ...filesIn(folder, 'films')])
      writeFileSync(file, flipped(readFileSync(file)));
    const picture = stubPicture();
    await make(folder, { scenes, picture });
    expect(picture.computed).toEqual(
      expect.arrayContaining(['close 10–20', 'lineup 10–20', 'opening 10–20']),
    );
    expect(picture.drawn).toEqual([]);
  });
});

/** One bit other, in the middle. */
function flipped(bytes: Buffer): Buffer {
  const at = bytes.length >> 1;
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
