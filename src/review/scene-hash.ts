import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Film } from '../film/film';

/** Decimals that count: browsers differ in the last bits of a sine, and so in where a dot is put. */
const DECIMALS = 2;

/**
 * Props that aren't what a scene shows and says: where captions break follows the voice, a mark follows the approval, and
 * the place that its end opens onto is the next scene's.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['captions', 'draft', 'onto']);

/** The same for the same content: keys in order, numbers rounded, all spaces alike (engines differ in which they set). */
function canonical(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toFixed(DECIMALS)) + 0);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').replace(/\s/gu, ' '));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value)
    .filter(([key, v]) => v !== undefined && !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, v]) => `${key}:${canonical(v)}`).join()}}`;
}

/**
 * SHA-256 of what each scene shows and says, by scene id: its props, and its lines with their times from the scene's
 * start. What happens in other scenes, also how long they are, leaves it as it is.
 */
export function sceneHashes({ timeline, scenes }: Pick<Film, 'timeline' | 'scenes'>): Map<string, string> {
  return new Map(
    timeline.scenes.map((at, i) => {
      const lines = at.lines.map(({ id, text, from, to }) => ({
        id,
        text,
        from: from - at.from,
        to: to - at.from,
      }));
      return [at.id, bytesToHex(sha256(utf8ToBytes(canonical({ props: scenes[i], lines }))))];
    }),
  );
}
