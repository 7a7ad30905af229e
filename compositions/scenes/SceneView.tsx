import type { ReactElement } from 'react';
import type { Scene } from '../../src/scenes/kinds';
import { ActionsScene } from './actions/ActionsScene';
import { BenefitScene } from './benefit/BenefitScene';
import { CloseScene } from './close/CloseScene';
import { ClustersScene } from './clusters/ClustersScene';
import { ContrastScene } from './contrast/ContrastScene';
import { LineupScene } from './lineup/LineupScene';
import { MethodScene } from './method/MethodScene';
import { OpeningScene } from './opening/OpeningScene';
import { PersonaScene } from './persona/PersonaScene';
import { ShelfScene } from './shelf/ShelfScene';

/** What happens in a scene at a frame of its own: chosen by its kind, exhaustively. */
export function SceneView({ scene, frame }: { readonly scene: Scene; readonly frame: number }): ReactElement {
  switch (scene.kind) {
    case 'opening':
      return <OpeningScene scene={scene} frame={frame} />;
    case 'method':
      return <MethodScene scene={scene} frame={frame} />;
    case 'lineup':
      return <LineupScene scene={scene} frame={frame} />;
    case 'persona':
      return <PersonaScene scene={scene} frame={frame} />;
    case 'clusters':
      return <ClustersScene scene={scene} frame={frame} />;
    case 'contrast':
      return <ContrastScene scene={scene} frame={frame} />;
    case 'shelf':
      return <ShelfScene scene={scene} frame={frame} />;
    case 'benefit':
      return <BenefitScene scene={scene} frame={frame} />;
    case 'actions':
      return <ActionsScene scene={scene} frame={frame} />;
    case 'close':
      return <CloseScene scene={scene} frame={frame} />;
    default:
      return scene satisfies never;
  }
}
