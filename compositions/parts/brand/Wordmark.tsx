import type { ReactElement } from 'react';
import { heartSize } from '../../../src/layout/heart';
import { textWidth } from '../../../src/layout/text';
import type { TypeStyle } from '../../../src/theme/type';
import { Text } from '../type/Text';
import { Heart } from './Heart';

const NAME = 'Apotek Hjärtat';

/** Proportions to the size of the letters: capsule of the heart, gap, lift of the heart's centre over the baseline. */
const CAPSULE = 0.62;
const GAP = 0.42;
const LIFT = 0.4;

const style = (size: number): TypeStyle => ({ size, weight: 700, tracking: -0.012 });

interface WordmarkProps {
  /** px: left edge and baseline. */
  readonly x: number;
  readonly y: number;
  /** Size of the letters in px. */
  readonly size: number;
  readonly fill: string;
  /** 0–1, see Heart. */
  readonly progress?: number | undefined;
  /** Line around the heart in px. */
  readonly line?: number | undefined;
}

/** Width in px of the wordmark at that letter size. */
export const wordmarkWidth = (size: number): number =>
  heartSize(CAPSULE * size).width + GAP * size + textWidth(NAME, style(size));

/** The heart and the name, typed. Stands in for the official logotype: see assets/brand/README.md. */
export function Wordmark({ x, y, size, fill, progress = 1, line }: WordmarkProps): ReactElement {
  const heart = heartSize(CAPSULE * size).width;
  return (
    <g>
      <Heart cx={x + heart / 2} cy={y - LIFT * size} width={CAPSULE * size} progress={progress} line={line} />
      <Text x={x + heart + GAP * size} y={y} style={style(size)} fill={fill}>
        {NAME}
      </Text>
    </g>
  );
}
