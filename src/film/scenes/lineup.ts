import { nameOfId } from '../../facts/fact-book';
import { PER_PERSON } from '../../facts/film-facts';
import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling } from '../teller';

/** Words and shares of the line-up. */
export const lineupParts = ({ story, tell }: SceneTelling<StorySceneOf<'lineup'>>) => ({
  headline: tell.say(story.screen.headline),
  segments: tell.people.map((p) => ({ ...p, share: tell.show(`segment_${nameOfId(p.segment)}_share`) })),
  perPerson: PER_PERSON,
});
