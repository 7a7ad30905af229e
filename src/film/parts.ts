import type { StoryScene } from '../schema/storyboard';
import { actionsParts } from './scenes/actions';
import { benefitParts } from './scenes/benefit';
import { closeParts } from './scenes/close';
import { clustersParts } from './scenes/clusters';
import { contrastParts } from './scenes/contrast';
import { lineupParts } from './scenes/lineup';
import { methodParts } from './scenes/method';
import { openingParts } from './scenes/opening';
import { personaParts } from './scenes/persona';
import { shelfParts } from './scenes/shelf';
import type { SceneTelling } from './teller';

/** What a scene shows, beyond what every scene has: chosen by its kind, exhaustively. */
export function partsOf({ story, at, tell }: SceneTelling<StoryScene>): object {
  switch (story.kind) {
    case 'opening':
      return openingParts({ story, at, tell });
    case 'method':
      return methodParts({ story, at, tell });
    case 'lineup':
      return lineupParts({ story, at, tell });
    case 'persona':
      return personaParts({ story, at, tell });
    case 'clusters':
      return clustersParts({ story, at, tell });
    case 'contrast':
      return contrastParts({ story, at, tell });
    case 'shelf':
      return shelfParts({ story, at, tell });
    case 'benefit':
      return benefitParts({ story, at, tell });
    case 'actions':
      return actionsParts({ story, at, tell });
    case 'close':
      return closeParts({ story, at, tell });
    default:
      return story satisfies never;
  }
}
