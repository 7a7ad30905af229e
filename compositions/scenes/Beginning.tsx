import type { ReactElement } from 'react';
import type { Onto } from '../../src/scenes/shared';
import { FRAME } from '../../src/theme/frame';
import { ActionsScene } from './actions/ActionsScene';
import { BenefitScene } from './benefit/BenefitScene';
import { ChapterScene } from './chapter/ChapterScene';
import { CloseScene } from './close/CloseScene';
import { ContrastScene } from './contrast/ContrastScene';
import { EmptyPlace } from './persona/EmptyPlace';
import { Source } from './Source';
import { ShelfScene } from './shelf/ShelfScene';

interface BeginningProps {
  readonly of: Onto;
  /** Its own frame, below 0: it already goes on while the scene before it ends, and isn't cut at frame 0. */
  readonly frame: number;
}

/** The picture that a scene begins with, as it is seen through the wipe before it. */
export function Beginning({ of: told, frame }: BeginningProps): ReactElement {
  return (
    <g>
      <rect width={FRAME.width} height={FRAME.height} fill={told.ground} />
      <View of={told} frame={frame} />
      <Source {...told} />
    </g>
  );
}

function View({ of: told, frame }: BeginningProps): ReactElement {
  switch (told.kind) {
    case 'persona':
      return <EmptyPlace told={told} />;
    case 'contrast':
      return <ContrastScene scene={told} frame={frame} />;
    case 'shelf':
      return <ShelfScene scene={told} frame={frame} />;
    case 'benefit':
      return <BenefitScene scene={told} frame={frame} />;
    case 'actions':
      return <ActionsScene scene={told} frame={frame} />;
    case 'chapter':
      return <ChapterScene scene={told} frame={frame} />;
    case 'close':
      return <CloseScene scene={told} frame={frame} />;
    default:
      return told satisfies never;
  }
}
