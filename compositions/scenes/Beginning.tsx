import type { ReactElement, ReactNode } from 'react';
import { throughArch } from '../../src/layout/wipe';
import type { Onto, Wipe } from '../../src/scenes/handover';
import { FRAME } from '../../src/theme/frame';
import { ActionsScene } from './actions/ActionsScene';
import { BenefitScene } from './benefit/BenefitScene';
import { ChapterScene } from './chapter/ChapterScene';
import { CloseScene } from './close/CloseScene';
import { ContrastScene } from './contrast/ContrastScene';
import { MethodScene } from './method/MethodScene';
import { EmptyPlace } from './persona/EmptyPlace';
import { Source } from './Source';
import { ShelfScene } from './shelf/ShelfScene';

interface BeginningProps {
  readonly of: Onto;
  /** Its own frame, below 0: it already goes on while the scene before it ends, and isn't cut at frame 0. */
  readonly frame: number;
  /** The shape that it is seen through, and how far that has grown, 0–1. */
  readonly through: Omit<Wipe, 'onto'>;
  readonly grown: number;
}

/** The picture that a scene begins with, as it is seen through the wipe before it. */
export function Beginning(props: BeginningProps): ReactElement {
  const { of: told } = props;
  return (
    <g>
      <rect width={FRAME.width} height={FRAME.height} fill={told.ground} />
      <View {...props} />
      <Source {...told} />
    </g>
  );
}

function View({ of: told, frame, through, grown }: BeginningProps): ReactElement {
  switch (told.kind) {
    case 'method':
      return (
        <ThroughDoor through={through} grown={grown}>
          <MethodScene scene={told} frame={frame} />
        </ThroughDoor>
      );
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

interface ThroughDoorProps extends Pick<BeginningProps, 'through' | 'grown'> {
  readonly children: ReactNode;
}

/** A picture behind a door: it comes nearer as the door grows, so that nobody in it is seen without a head. */
function ThroughDoor({ through, grown, children }: ThroughDoorProps): ReactElement {
  const { x, y } = through;
  const scale = throughArch({ x, y, from: through, progress: grown });
  return <g transform={`translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`}>{children}</g>;
}
