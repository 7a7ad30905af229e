import { type Difference, differences } from './difference';
import type { MadeFrom } from './made-from';
import { type Range, runsOf } from './range';

/** What is known of a scene when it is decided what to draw. */
export interface Explained {
  readonly id: string;
  readonly ranges: readonly Range[];
  /** Indices of chunks that are to be drawn. */
  readonly missing: readonly number[];
  readonly now: MadeFrom;
  /** What it was made from in this film the last time. */
  readonly before: MadeFrom | undefined;
  /** Why the browser draws it. */
  readonly fallback?: string | undefined;
}

/** Changes that are listed of each part; the rest is counted. */
const LISTED = 5;
/** Letters of a value that are shown. */
const LETTERS = 40;

function shown(value: unknown): string {
  if (value === undefined) return 'fanns inte';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text;
}

const changeText = ({ path, before, after }: Difference): string =>
  after === undefined ? `${path} togs bort` : `${path} ${shown(before)} → ${shown(after)}`;

function listed(label: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const rest = all.length - LISTED;
  return [`  ${label}: ${all.slice(0, LISTED).join('; ')}${rest > 0 ? `; och ${rest} till` : ''}`];
}

/** Which parts of what a scene is made from are other than before. */
function changes(before: MadeFrom, now: MadeFrom): string[] {
  return [
    ...listed('innehåll', differences(before.scene, now.scene).map(changeText)),
    ...listed('kod', changedFiles(before.code, now.code)),
    ...listed('ritverktyg', differences(named(before.painter), named(now.painter)).map(changeText)),
  ];
}

function changedFiles(before: MadeFrom['code'], now: MadeFrom['code']): string[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return files.flatMap((file) => {
    if (before[file] === now[file]) return [];
    return [before[file] === undefined ? `${file} (ny)` : now[file] === undefined ? `${file} (borta)` : file];
  });
}

/** An identity is a JSON object of versions and settings. */
function named(identity: string): unknown {
  try {
    return JSON.parse(identity);
  } catch {
    return { målare: identity };
  }
}

const seconds = (frames: number, fps: number) => (frames / fps).toFixed(0);

/** "bit 3–5 och 9", counted from 1. */
export function chunksText(indices: readonly number[]): string {
  const parts = runsOf(indices).map(([a, b]) => (a === b ? `${a + 1}` : `${a + 1}–${b + 1}`));
  const last = parts.pop() ?? '';
  return `bit ${parts.length > 0 ? `${parts.join(', ')} och ${last}` : last}`;
}

/** What happens to a scene, and why, in Swedish: a line, and one for each part that changed. */
export function explainScene(scene: Explained, fps: number): string {
  const { id, ranges, missing, before, now, fallback } = scene;
  const why = before ? changes(before, now) : [];
  const frames = missing.reduce((sum, i) => sum + (ranges[i]?.to ?? 0) - (ranges[i]?.from ?? 0), 0);
  const drawn =
    missing.length === ranges.length
      ? `ritas hel, ${seconds(frames, fps)} s`
      : `${missing.length} av ${ranges.length} bitar ritas, ${seconds(frames, fps)} s (${chunksText(missing)})`;
  return [
    `${id}: ${missing.length === 0 ? kept(before, why) : `${drawn}; ${cause(before, why)}`}`,
    ...why,
    ...(fallback === undefined ? [] : [`  webbläsaren ritar den: ${fallback}`]),
  ].join('\n');
}

function kept(before: MadeFrom | undefined, why: readonly string[]): string {
  if (!before) return 'ritas inte om; bilden finns redan, från en annan körning';
  if (why.length === 0) return 'ritas inte om; inget har ändrats';
  return 'ritas inte om; ändringen gör ingen skillnad i bilden, eller bilden finns redan';
}

function cause(before: MadeFrom | undefined, why: readonly string[]): string {
  if (!before) return 'scenen är ny i filmen';
  if (why.length === 0) return 'inget har ändrats, men bitarna saknas i förrådet';
  return 'det här har ändrats:';
}
