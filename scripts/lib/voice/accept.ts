import { join } from 'node:path';
import { isOldRecording, type TakesFile, takeState } from '../../../src/speech/takes';
import { writeAtomically } from '../atomic';
import { utteranceOf } from './sound-file';
import { type Asked, SpeechError } from './speaker';
import { readTakesFile, sha256, TAKES_FILE, takeBytes, takesIn } from './takes-folder';

/** What became of accepting the takes of a language; ids of lines. */
export interface Acceptance {
  readonly accepted: readonly string[];
  /** Accepted before, and right. */
  readonly unchanged: readonly string[];
  /** Not accepted, and why (Swedish). */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
  /** Takes that no line of the film asks for: left as they are. */
  readonly unused: readonly string[];
}

type Verdict = { readonly take: TakesFile[string]; readonly isNew: boolean } | { readonly why: string };

function judged(folder: string, line: Asked, before: TakesFile[string] | undefined): Verdict {
  try {
    const bytes = takeBytes(folder, line.id) as Uint8Array;
    const { samples } = utteranceOf(bytes);
    if (!samples.some((s) => Math.abs(s) > 0.003)) return { why: 'tagningen är tyst' };
    const [textHash, soundHash] = [sha256(line.plain), sha256(bytes)];
    if (isOldRecording(before, textHash, soundHash))
      return {
        why: `inspelningen är densamma som sa ”${before?.text}”, men filmen säger nu ”${line.plain}”: läs in raden på nytt`,
      };
    const isNew = takeState(before, textHash, soundHash) !== 'current';
    return { take: { text: line.plain, textHash, soundHash }, isNew };
  } catch (error) {
    if (error instanceof SpeechError) return { why: error.message };
    throw error;
  }
}

/**
 * Accepts the takes of a language: writes beside them what each of them speaks, for those of the film's lines that have
 * one. A recording that was accepted for another text isn't accepted for the new one. Writes nothing when nothing changed.
 */
export async function acceptTakes(folder: string, lines: readonly Asked[]): Promise<Acceptance> {
  const before = readTakesFile(folder);
  const ids = takesIn(folder);
  const file: TakesFile = { ...before };
  const [accepted, unchanged]: [string[], string[]] = [[], []];
  const refused: { id: string; why: string }[] = [];
  for (const line of lines.filter((l) => ids.includes(l.id))) {
    const verdict = judged(folder, line, before[line.id]);
    if ('why' in verdict) {
      refused.push({ id: line.id, why: verdict.why });
      continue;
    }
    file[line.id] = verdict.take;
    (verdict.isNew ? accepted : unchanged).push(line.id);
  }
  const sorted = Object.fromEntries(Object.entries(file).sort(([a], [b]) => a.localeCompare(b, 'en')));
  if (accepted.length > 0)
    await writeAtomically(join(folder, TAKES_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
  const asked = new Set(lines.map((l) => l.id));
  return { accepted, unchanged, refused, unused: ids.filter((id) => !asked.has(id)) };
}
