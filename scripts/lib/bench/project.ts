import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, PLACE } from '../paths';

/** What a film is made with; node_modules and the browser are only pointed at. */
const COPIED = [
  'assets',
  'compositions',
  'data',
  'package.json',
  'remotion.config.ts',
  'scripts',
  'src',
  'tsconfig.json',
];
const POINTED_AT = ['node_modules', join(PLACE.cache, 'browser')];

/** Kinds of scene in a cut of 40 seconds: crowds, which are the heaviest, and the close. */
const SHORT = ['opening', 'lineup', 'close'];

const STORYBOARD = join('data', 'storyboard.sv.json');
const SEGMENTS = join('data', 'results', 'segments.json');

/** A copy of the project with a cache of its own, so that measuring touches nobody's. */
export class BenchProject {
  constructor(readonly folder: string) {}

  /** Copies it anew, for the whole film or its short cut. */
  lay(short: boolean): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(join(this.folder, PLACE.cache), { recursive: true });
    for (const name of COPIED) cpSync(inProject(name), join(this.folder, name), { recursive: true });
    rmSync(join(this.folder, 'assets', 'narration', 'mix'), { recursive: true, force: true });
    for (const name of POINTED_AT) symlinkSync(inProject(name), join(this.folder, name), 'junction');
    if (short) this.#edit(STORYBOARD, shorten);
  }

  /** Forgets everything that was made. */
  empty(): void {
    for (const name of ['film', 'picture', 'narration', 'sound', 'bundle'])
      rmSync(join(this.folder, PLACE.cache, name), { recursive: true, force: true });
    for (const name of ['out', join('assets', 'narration', 'mix')])
      rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  /**
   * Gives one segment another name, share and three other indices; its base stays. The sum of shares
   * may differ from 1 by 0.005 (src/check), so no other segment has to change.
   */
  changeSegment(): void {
    this.#edit(SEGMENTS, ({ segments: [one] }) => {
      one.name = `${one.name} 2`;
      one.share.share += 0.004;
      for (const trait of one.traits.slice(0, 3)) trait.index += 1;
    });
  }

  /** Says one line with another word, which isn't seen in the picture. */
  changeWords(): void {
    this.#edit(STORYBOARD, ({ scenes }) => {
      const line = scenes.at(-1).lines[0];
      line.text = line.text.replace('Börja med kunderna.', 'Börja med våra kunder.');
    });
  }

  #edit(file: string, change: (value: Json) => void): void {
    const path = join(this.folder, file);
    const value = JSON.parse(readFileSync(path, 'utf8'));
    change(value);
    writeFileSync(path, JSON.stringify(value, null, 2));
  }
}

// biome-ignore lint/suspicious/noExplicitAny: files of our own that are read and written back, whatever else they hold
type Json = any;

function shorten(storyboard: Json): void {
  storyboard.scenes = storyboard.scenes.filter(({ kind }: { kind: string }) => SHORT.includes(kind));
  storyboard.length = { internal: [30, 60], external: [30, 60] };
}
