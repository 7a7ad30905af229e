import type { ReactElement } from 'react';
import { easeOutCubic } from '../../../src/layout/ease';
import { heartSize } from '../../../src/layout/heart';
import { textWidth } from '../../../src/layout/text';
import { BRAND, LOGO, type Logo } from '../../../src/theme/brand';
import type { TypeStyle } from '../../../src/theme/type';
import { Text } from '../type/Text';
import { Heart } from './Heart';

/** Proportions to the size of the letters: capsule of the heart, gap, lift of the heart's centre over the baseline. */
const CAPSULE = 0.62;
const GAP = 0.42;
const LIFT = 0.4;
/** A logotype is this much higher than the letters it stands for, and hangs this much under their baseline. */
const LOGO_HEIGHT = 1.5;
const LOGO_DROP = 0.4;

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
  LOGO
    ? (LOGO.width / LOGO.height) * LOGO_HEIGHT * size
    : heartSize(CAPSULE * size).width + GAP * size + textWidth(BRAND.name, style(size));

/** The sender: the brand's logotype, or, while there is none, the film's own heart and the name, typed. */
export function Wordmark(props: WordmarkProps): ReactElement {
  return LOGO ? <Logotype {...props} logo={LOGO} /> : <Typed {...props} />;
}

/** The logotype as it was delivered; it grows out of its foot. */
function Logotype({ x, y, size, progress = 1, logo }: WordmarkProps & { readonly logo: Logo }): ReactElement {
  const scale = (LOGO_HEIGHT * size) / logo.height;
  const grown = easeOutCubic(progress);
  const foot = y + LOGO_DROP * size;
  return (
    <g
      transform={`translate(${x} ${foot}) scale(${scale * grown}) translate(0 ${-logo.height})`}
      dangerouslySetInnerHTML={{ __html: logo.markup }}
    />
  );
}

function Typed({ x, y, size, fill, progress = 1, line }: WordmarkProps): ReactElement {
  const heart = heartSize(CAPSULE * size).width;
  return (
    <g>
      <Heart cx={x + heart / 2} cy={y - LIFT * size} width={CAPSULE * size} progress={progress} line={line} />
      <Text x={x + heart + GAP * size} y={y} style={style(size)} fill={fill}>
        {BRAND.name}
      </Text>
    </g>
  );
}
