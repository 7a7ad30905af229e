import { cloneElement, type ReactElement, type ReactNode } from 'react';
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
  return cloneElement(picture, undefined, picture.props.children, planted);
}

const SPOT = <circle cx="960" cy="540" r="6" fill="#ff0000" />;
