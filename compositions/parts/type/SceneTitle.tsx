import type { ReactElement } from 'react';
import { fitStyle } from '../../../src/layout/text';
import { BASELINE, LEFT, RIGHT } from '../../../src/theme/frame';
import { TYPE } from '../../../src/theme/type';
import { Headline } from './Headline';

const SMALLEST = 60;

/** A scene's headline at its usual place. */
export function SceneTitle(props: {
  readonly text: string;
  readonly fill: string;
  readonly progress: number;
}): ReactElement {
  const { text, fill, progress } = props;
  const style = fitStyle(text, TYPE.headline, RIGHT - LEFT, SMALLEST);
  return (
    <Headline x={LEFT} y={BASELINE.headline} lines={[text]} style={style} fill={fill} progress={progress} />
  );
}
