import type { DrawnCaption } from '../scenes/base';
import type { Span } from '../storyboard/timeline';
import type { Cue } from './cues';

/** The captions of a scene in its own frames: what is drawn into the picture when that is asked for. */
export const drawnCaptions = (scene: Span, cues: readonly Cue[]): DrawnCaption[] =>
  cues
    .filter((c) => c.from >= scene.from && c.from < scene.to)
    .map((c) => ({
      from: c.from - scene.from,
      to: Math.min(c.to, scene.to) - scene.from,
      lines: [...c.lines],
    }));
