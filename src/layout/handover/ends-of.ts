import type { Scene } from '../../scenes/kinds';
import { actionsEnds } from '../actions/ends';
import { benefitEnds } from '../benefit/ends';
import { closeEnds } from '../close/ends';
import { clustersEnds } from '../clusters/ends';
import { contrastEnds } from '../contrast/ends';
import { lineupEnds } from '../lineup/ends';
import { methodEnds } from '../method/ends';
import { openingEnds } from '../opening/ends';
import { personaEnds } from '../persona/ends';
import { shelfEnds } from '../shelf/ends';
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
    default:
      return scene satisfies never;
  }
}
