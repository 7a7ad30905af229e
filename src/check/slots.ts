import { allFacts } from '../facts/all-facts';
import type { AnyCut } from '../schema/cuts';
import type { Dataset } from '../schema/dataset';
import type { Lexicon } from '../schema/lexicon';
import { CUTS, type Storyboard } from '../schema/storyboard';
import { spokenText } from '../speech/lexicon';
import { available, estimatedSeconds, judgeFit, pace, SLOT } from '../speech/slots';
import { draft } from '../storyboard/draft';
import { type Timeline, timeline } from '../storyboard/timeline';
import { type JsonFile, readJson } from './json';
import type { Path, Problem } from './problem';
import { type Report, report } from './report';
import { lineAt, type WrittenScenes } from './written-at';

/** What is known of how the film is spoken. */
export interface SpeechKnown {
  readonly lexicon: Lexicon;
  /** Seconds of a line that has been spoken or recorded before, and whether a human did; undefined when it hasn't. */
  readonly measured: (line: SlotLine) => { readonly seconds: number; readonly recorded: boolean } | undefined;
}

/** A line in its slot. */
export interface SlotLine {
  readonly id: string;
  readonly written: string;
  readonly spoken: string;
  /** Seconds. */
  readonly slot: number;
}

/** How full a line's slot is. */
export interface SlotRow extends SlotLine {
  readonly cuts: readonly AnyCut[];
  /** Of its speech: measured where it has been spoken, else estimated from its characters. */
  readonly seconds: number;
  readonly measured: boolean;
  /** Speech as a share of what is available: over 1 is too long. */
  readonly ratio: number;
  /** Place of the line in the storyboard. */
  readonly path: Path;
}

/** A film as it is written, and what each of its cuts tells. */
export interface ToldCuts {
  readonly storyboard: WrittenScenes;
  readonly timelines: readonly Timeline[];
}

/** The main film in both cuts. */
export function toldCuts(storyboard: Storyboard, data: Dataset): ToldCuts {
  const book = allFacts(data, storyboard);
  return {
    storyboard,
    timelines: CUTS.map((cut) => timeline(draft(storyboard, data, book, cut), storyboard, cut)),
  };
}

/** Every line that a cut tells, with the place it was written. */
const linesOf = (storyboard: WrittenScenes, { scenes, fps }: Timeline): (SlotLine & { path: Path })[] =>
  scenes.flatMap((scene) =>
    scene.lines.map((line) => ({
      id: line.id,
      written: line.text,
      spoken: '',
      slot: (line.to - line.from) / fps,
      path: lineAt(storyboard, scene, line.id),
    })),
  );

/** All lines of all cuts with how full their slots are; what several cuts tell alike is there once. */
function slotRows({ storyboard, timelines }: ToldCuts, speech: SpeechKnown): SlotRow[] {
  const rows = new Map<string, SlotRow>();
  for (const time of timelines) {
    for (const told of linesOf(storyboard, time)) {
      const key = `${told.id} ${told.slot} ${told.written}`;
      const known = rows.get(key);
      const line = { ...told, spoken: spokenText(told.written, speech.lexicon) };
      const measured = speech.measured(line);
      const seconds = measured?.seconds ?? estimatedSeconds(line.spoken);
      rows.set(key, {
        ...line,
        cuts: [...(known?.cuts ?? []), time.cut],
        seconds,
        measured: measured !== undefined,
        ratio: seconds / available(line.slot),
      });
    }
  }
  return [...rows.values()];
}

const comma = (n: number, digits = 1) => n.toFixed(digits).replace('.', ',');

/** Lines that were spoken: too long by the rules for slots. */
function checkMeasured(r: Report, json: JsonFile, row: SlotRow, recorded: boolean) {
  const judged = judgeFit(row.seconds, row.slot, row.spoken.length, recorded);
  const found = `${row.id}: ${comma(row.seconds, 2)} s tal på ${comma(available(row.slot), 2)} s`;
  if (judged.kind === 'tight')
    r.warning(json, row.path, [
      `${found} (${Math.round((judged.factor - 1) * 100)} % för långt)`,
      `högst ${comma(available(row.slot), 2)} s: luckan på ${comma(row.slot)} s utom ${comma(SLOT.breath)} s andning`,
      'Rösten får skynda sig. Korta gärna texten, eller ge raden mer tid.',
    ]);
  if (judged.kind === 'over')
    r.error(json, row.path, [
      found,
      `högst ${comma(available(row.slot), 2)} s: luckan på ${comma(row.slot)} s utom ${comma(SLOT.breath)} s andning`,
      `Korta texten med ungefär ${judged.characters} uttalade tecken, eller ge raden ${comma(judged.seconds, 2)} s till.`,
    ]);
}

/** Lines that nobody has spoken: by their characters. A voice that hurries as much as it may is the limit. */
function checkEstimated(r: Report, json: JsonFile, row: SlotRow) {
  const { warning } = SLOT.pace;
  const perSecond = pace(row.spoken, row.slot);
  if (perSecond <= warning) return;
  const add = perSecond > warning * (1 + SLOT.over.warned) ? r.error : r.warning;
  const cut = Math.ceil(row.spoken.length - warning * available(row.slot));
  add(json, row.path, [
    `${row.id}: ${row.spoken.length} uttalade tecken på ${comma(available(row.slot), 2)} s (${comma(perSecond)} tecken/s)`,
    `helst ${comma(SLOT.pace.budget)} uttalade tecken/s, högst ${warning}`,
    `Korta texten med ungefär ${cut} uttalade tecken, eller ge raden ${comma(row.spoken.length / warning - available(row.slot))} s till.`,
  ]);
}

/** Speech that doesn't go into its slot (FACTS.md, Speech and slots). Gives every line's row. */
function checkSlots(r: Report, told: ToldCuts, json: JsonFile, speech: SpeechKnown): SlotRow[] {
  const rows = slotRows(told, speech);
  for (const row of rows) {
    const measured = speech.measured(row);
    if (measured) checkMeasured(r, json, row, measured.recorded);
    else checkEstimated(r, json, row);
  }
  return rows;
}

/** The speech of a film that is otherwise right: too long for its slots, and how full every slot is. */
export function checkSpeech(
  told: ToldCuts,
  storyboardFile: { readonly file: string; readonly text: string | null },
  speech: SpeechKnown,
): { readonly problems: readonly Problem[]; readonly rows: readonly SlotRow[] } {
  const { json } = readJson(storyboardFile.file, storyboardFile.text ?? '');
  if (!json) throw new Error(`${storyboardFile.file} was read before and is no JSON now.`);
  const r = report();
  const rows = checkSlots(r, told, json, speech);
  return { problems: r.problems, rows };
}
