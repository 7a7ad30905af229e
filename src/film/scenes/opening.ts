import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling } from '../teller';

/** Words and people of the opening. */
export const openingParts = ({ story, tell }: SceneTelling<StorySceneOf<'opening'>>) => ({
  first: tell.say(story.screen.first),
  second: tell.say(story.screen.second),
  question: tell.say(story.screen.question),
  people: [...tell.people],
});
