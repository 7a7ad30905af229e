import type { SpokenLine } from '../../src/speech/spoken';
import type { Timeline, TimelineLine } from '../../src/storyboard/timeline';
import { FRAME } from '../../src/theme/frame';

const line = (id: string, from: number, to: number, text: string): TimelineLine => ({
  id,
  from,
  to,
  text,
  weight: 'essential',
  facts: [],
});

/** A timeline of scenes with lines at the given frames: [scene's last frame, [first frame, last frame, text]…]. */
export function plantedTimeline(
  scenes: readonly { readonly to: number; readonly lines: readonly (readonly [number, number, string])[] }[],
): Timeline {
  return {
    fps: FRAME.fps,
    language: 'sv',
    cut: 'internal',
    frames: scenes.at(-1)?.to ?? 0,
    scenes: scenes.map((scene, s) => ({
      id: `scene${s}`,
      kind: 'opening',
      subject: { kind: 'none' } as never,
      scope: {} as never,
      beats: {},
      from: scenes[s - 1]?.to ?? 0,
      to: scene.to,
      lines: scene.lines.map(([from, to, text], l) => line(`scene${s}.line${l}`, from, to, text)),
    })),
    dropped: [],
    refused: [],
  };
}

export const spoken = (id: string, samples: Float32Array, rate = 22_050): SpokenLine => ({
  id,
  text: 'planted',
  provider: 'guide',
  voice: 'test',
  samples: () => samples,
  length: samples.length,
  rate,
});
