import type { Scene } from '../../scenes/kinds';
import { actionsEnds } from '../actions/ends';
import { benefitEnds } from '../benefit/ends';
import { chapterEnds } from '../chapter/ends';
import { closeEnds } from '../close/ends';
import { clustersEnds } from '../clusters/ends';
import { contrastEnds } from '../contrast/ends';
import { divideEnds } from '../divide/ends';
import { lineupEnds } from '../lineup/ends';
import { methodEnds } from '../method/ends';
import { openingEnds } from '../opening/ends';
import { personaEnds } from '../persona/ends';
import { podiumEnds } from '../podium/ends';
import { potentialEnds } from '../potential/ends';
import { shelfEnds } from '../shelf/ends';
import { slopeEnds } from '../slope/ends';
import { taggingEnds } from '../tagging/ends';
import { typesEnds } from '../types/ends';
import type { Ends } from './ends';

/** How a scene begins and ends: chosen by its kind, exhaustively. */
export function endsOf(scene: Scene): Ends {
  switch (scene.kind) {
    case 'opening':
      return openingEnds();
    case 'method':
      return methodEnds(scene);
    case 'lineup':
      return lineupEnds(scene);
    case 'persona':
      return personaEnds(scene);
    case 'clusters':
      return clustersEnds(scene);
    case 'contrast':
      return contrastEnds();
    case 'shelf':
      return shelfEnds();
    case 'benefit':
      return benefitEnds(scene);
    case 'actions':
      return actionsEnds(scene);
    case 'close':
      return closeEnds(scene);
    case 'types':
      return typesEnds(scene);
    case 'divide':
      return divideEnds(scene);
    case 'tagging':
      return taggingEnds(scene);
    case 'podium':
      return podiumEnds(scene);
    case 'slope':
      return slopeEnds(scene);
    case 'potential':
      return potentialEnds(scene);
    case 'chapter':
      return chapterEnds();
    default:
      return scene satisfies never;
  }
}
