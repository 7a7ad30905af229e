import type { Heard } from '../sound/heard';
import type { Timeline, TimelineLine, TimelineScene } from '../storyboard/timeline';
import { timesOf } from './align';
import { timed, type Wish } from './timing';
import { CAPTION, cueLines, pieces } from './wrap';

/** A caption; frames of the film, half-open. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Id of the line it belongs to. */
  readonly line: string;
}

type Piece = Wish & Pick<Cue, 'lines' | 'line'>;

/** A line as long as its slot: what there is to go by before anybody has spoken it. */
const scripted = (line: TimelineLine, fps: number): Heard => ({
  line: line.id,
  text: line.text,
  from: line.from / fps,
  to: line.to / fps,
});

/** The cues of a line with the time at which their words are heard. A slow voice gets shorter ones. */
function piecesOf(line: TimelineLine, heard: Heard, fps: number): Piece[] {
  const pace = line.text.length / (heard.to - heard.from);
  const time = timesOf(line.text, heard);
  let at = 0;
  return pieces(line.text, Math.floor(CAPTION.seconds.most * pace)).map((text) => {
    const from = time(at) * fps;
    at += text.length + 1;
    const to = time(Math.min(at, line.text.length)) * fps;
    return { from, to, characters: text.length, lines: cueLines(text), line: line.id };
  });
}

function cuesOf(scene: TimelineScene, heard: ReadonlyMap<string, Heard>, fps: number): Cue[] {
  const all = scene.lines.flatMap((line) => piecesOf(line, heard.get(line.id) ?? scripted(line, fps), fps));
  return timed(all, scene, fps).map(({ from, to }, i) => {
    const { lines, line } = all[i] as Piece;
    return { from, to, lines, line };
  });
}

/**
 * All captions of the film in order, placed by when each line is heard. A line that isn't in `heard` (no narration, or
 * none made yet) has its slot. Speech places captions; it never moves the picture.
 */
export function cues({ scenes, fps }: Timeline, heard: readonly Heard[] = []): Cue[] {
  const byLine = new Map(heard.map((h) => [h.line, h]));
  return scenes.flatMap((scene) => cuesOf(scene, byLine, fps));
}
