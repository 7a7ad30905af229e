import type { Heard } from '../sound/heard';
import type { NarrationEntry } from '../sound/narration-file';
import type { Span, Timeline } from '../storyboard/timeline';

/** The sound that a film can be heard with although it was made of other words. */
export interface PartSound {
  /** Path of the sound, beside the page. */
  readonly file: string;
  /** Lines that it says as the film does. */
  readonly heard: readonly Heard[];
  /** Frames in which it says something else: then nothing is heard. */
  readonly muted: readonly Span[];
  /** Ids of the lines that it doesn't say. */
  readonly missing: readonly string[];
}

interface ToldLine {
  readonly id: string;
  readonly from: number;
  readonly text: string;
}

const key = ({ id, from, text }: ToldLine) => JSON.stringify([id, from, text]);

/** From each of these lines to the next line of the same film. */
function spansOf(lines: readonly ToldLine[], end: number, wanted: (line: ToldLine) => boolean): Span[] {
  return lines.flatMap((line, i) =>
    wanted(line) ? [{ from: line.from, to: lines[i + 1]?.from ?? end }] : [],
  );
}

/** Spans in order, those that meet joined. */
function joined(spans: readonly Span[]): Span[] {
  const out: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}

/**
 * What of a film's last sound still says what the film says. Where a line has another text or another time than the
 * sound has it, the sound is muted from there to the next line that fits: an old number is never heard.
 */
export function partSound(timeline: Timeline, entries: readonly NarrationEntry[]): PartSound | undefined {
  const entry = entries.find((e) => e.language === timeline.language && e.cut === timeline.cut);
  if (!entry) return undefined;
  const lines = timeline.scenes.flatMap((s) => s.lines);
  const [told, wanted] = [new Set(entry.told.lines.map(key)), new Set(lines.map(key))];
  const missing = lines.filter((l) => !told.has(key(l)));
  const old = spansOf(entry.told.lines, entry.told.frames, (l) => !wanted.has(key(l)));
  const fresh = spansOf(lines, timeline.frames, (l) => !told.has(key(l)));
  const gone = new Set(missing.map((l) => l.id));
  return {
    file: entry.file,
    heard: entry.heard.filter((h) => !gone.has(h.line) && lines.some((l) => l.id === h.line)),
    muted: joined([...old, ...fresh]),
    missing: [...gone],
  };
}

/** True when nothing of the sound may be heard in this frame. */
export const isMuted = (muted: readonly Span[], frame: number): boolean =>
  muted.some(({ from, to }) => frame >= from && frame < to);
