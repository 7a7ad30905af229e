import type { Timeline, TimelineLine } from '../storyboard/timeline';
import { CAPTION, cueLines, pieces } from './wrap';

/** A caption; frames of the film, half-open. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Id of the line it belongs to. */
  readonly line: string;
}

/**
 * The cues of one line, spread over its slot by their length. Each is shown as long as its part of the slot, at most
 * 7 s; the gap before the next is taken from its end.
 */
function cuesOf(line: TimelineLine, fps: number): Cue[] {
  const texts = pieces(line.text);
  const all = texts.reduce((n, t) => n + t.length, 0);
  const gap = Math.ceil(CAPTION.gap * fps);
  const most = Math.round(CAPTION.seconds.most * fps);
  let before = 0;
  return texts.map((text) => {
    const at = (chars: number) => line.from + Math.round(((line.to - line.from) * chars) / all);
    const from = at(before);
    before += text.length;
    const to = Math.min(at(before) - gap, from + most);
    return { from, to, lines: cueLines(text), line: line.id };
  });
}

/** All captions of the film in order. */
export const cues = (timeline: Timeline): Cue[] =>
  timeline.scenes.flatMap((scene) => scene.lines.flatMap((line) => cuesOf(line, timeline.fps)));
