import { personaClaims } from '../../insight/persona-claims';
import type { StorySceneOf } from '../../schema/storyboard';
import type { IconName } from '../../theme/icons';
import type { SceneTelling, Teller } from '../teller';

const MOST = 3;

/** Icons of what a segment buys more of than others, strongest first: what may be on their list. */
function listOf(tell: Teller, segmentId: string): IconName[] {
  const { segments, categories } = tell.data.segments;
  const at = segments.findIndex(({ id }) => id === segmentId);
  const segment = segments[at];
  if (!segment) return [];
  const over = personaClaims(segment, categories, `segments[${at}]`)
    .filter(({ kind, figure }) => kind === 'bought' && figure.index > 100)
    .reverse();
  return [...new Set(over.map(({ icon }) => icon))].slice(0, MOST);
}

/** Words and people of the opening. */
export const openingParts = ({ story, tell }: SceneTelling<StorySceneOf<'opening'>>) => ({
  first: tell.say(story.screen.first),
  second: tell.say(story.screen.second),
  question: tell.say(story.screen.question),
  people: tell.people.map((person) => ({ ...person, list: listOf(tell, person.segment) })),
});
