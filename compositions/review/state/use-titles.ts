import { useMemo } from 'react';
import { heading } from '../../../src/film/transcript';
import type { TimelineScene } from '../../../src/storyboard/timeline';
import { useReview } from '../review-context';

/** What a scene is called: whole, and where there is little room. */
export interface Title {
  readonly long: string;
  readonly short: string;
}

function shortTitle({ subject }: TimelineScene, long: string): string {
  if (subject.kind === 'segment') return subject.segment.name;
  return subject.kind === 'pair' ? `${subject.pair.left.name} · ${subject.pair.right.name}` : long;
}

/** The titles of all scenes, in the film's language. */
export function useTitles(): readonly Title[] {
  const { timeline } = useReview().film.state.now.film;
  return useMemo(
    () =>
      timeline.scenes.map((scene) => {
        const long = heading(scene, timeline.language);
        return { long, short: shortTitle(scene, long) };
      }),
    [timeline],
  );
}
