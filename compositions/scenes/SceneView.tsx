import type { ReactElement } from 'react';
import type { Scene } from '../../src/scenes/kinds';
import { ActionsScene } from './actions/ActionsScene';
import { BenefitScene } from './benefit/BenefitScene';
import { ChapterScene } from './chapter/ChapterScene';
import { CloseScene } from './close/CloseScene';
import { ClustersScene } from './clusters/ClustersScene';
import { ContrastScene } from './contrast/ContrastScene';
import { DivideScene } from './divide/DivideScene';
import { LineupScene } from './lineup/LineupScene';
import { MethodScene } from './method/MethodScene';
import { OpeningScene } from './opening/OpeningScene';
import { PersonaScene } from './persona/PersonaScene';
import { PodiumScene } from './podium/PodiumScene';
import { PotentialScene } from './potential/PotentialScene';
import { ShelfScene } from './shelf/ShelfScene';
import { SlopeScene } from './slope/SlopeScene';
import { TaggingScene } from './tagging/TaggingScene';
import { TypesScene } from './types/TypesScene';

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
    case 'types':
      return <TypesScene scene={scene} frame={frame} />;
    case 'divide':
      return <DivideScene scene={scene} frame={frame} />;
    case 'tagging':
      return <TaggingScene scene={scene} frame={frame} />;
    case 'podium':
      return <PodiumScene scene={scene} frame={frame} />;
    case 'slope':
      return <SlopeScene scene={scene} frame={frame} />;
    case 'potential':
      return <PotentialScene scene={scene} frame={frame} />;
    case 'chapter':
      return <ChapterScene scene={scene} frame={frame} />;
    default:
      return scene satisfies never;
  }
}
