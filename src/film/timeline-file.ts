import type { Film } from './film';

/** The timeline as it is written beside the film: times in frames and seconds, without the data behind it. */
export function timelineFile({ timeline }: Film) {
  const { fps, language, cut, frames, scenes, dropped, refused } = timeline;
  return {
    fps,
    language,
    cut,
    frames,
    seconds: frames / fps,
    scenes: scenes.map(({ id, kind, from, to, beats, lines }) => ({ id, kind, from, to, beats, lines })),
    dropped,
    refused,
  };
}
