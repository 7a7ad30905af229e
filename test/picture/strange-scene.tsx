import type { ReactElement, ReactNode } from 'react';
import { ScenePicture as Real } from '../../compositions/scenes/ScenePicture';
import type { Scene } from '../../src/scenes/kinds';

interface Props {
  readonly scene: Scene;
  readonly frame: number;
  readonly captions: boolean;
}

/** Real pictures with faults planted by the scene's id: something unknown, and something that the browser doesn't draw. */
export function ScenePicture(props: Props): ReactElement {
  const { id } = props.scene;
  const picture = Real(props) as ReactElement<{ readonly children: ReactNode }>;
  const planted = id === 'actions' ? <image href="nothing.png" /> : id === 'close' ? SPOT : null;
  return (
    <svg viewBox="0 0 1920 1080">
      <svg x="0" y="0" width="1920" height="1080">
        {picture.props.children}
        {planted}
      </svg>
    </svg>
  );
}

const SPOT = <circle cx="960" cy="540" r="6" fill="#ff0000" />;
