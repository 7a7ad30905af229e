import { existsSync, readFileSync } from 'node:fs';
import { writeAtomically } from '../atomic';

/** Frames whose verdict is kept: many films' worth; beyond that, the file is begun anew. */
const MOST = 20_000;

/** What is known of frames, by their digest: null when the painter draws it as the browser does, else why not. */
export class Verdicts {
  readonly #known: Map<string, string | null>;
  #changed = false;

  /** `painter` names the painter: what was found of another is worth nothing. */
  constructor(
    readonly file: string,
    readonly painter: string,
  ) {
    this.#known = new Map(read(file, painter));
  }

  of(digest: string): string | null | undefined {
    return this.#known.get(digest);
  }

  set(digest: string, reason: string | null): void {
    this.#known.set(digest, reason);
    this.#changed = true;
  }

  async save(): Promise<void> {
    if (!this.#changed) return;
    const frames = [...this.#known].slice(-MOST);
    await writeAtomically(this.file, JSON.stringify({ painter: this.painter, frames }));
    this.#changed = false;
  }
}

/** A file that is damaged or of another painter says nothing: everything is looked at again. */
function read(file: string, painter: string): [string, string | null][] {
  if (!existsSync(file)) return [];
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.painter === painter && Array.isArray(kept.frames) ? kept.frames : [];
  } catch {
    return [];
  }
}
