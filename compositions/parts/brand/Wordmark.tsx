import type { ReactElement } from 'react';
import { easeOutCubic } from '../../../src/layout/ease';
import { heartSize } from '../../../src/layout/heart';
import { WORDMARK, wordmarkStyle } from '../../../src/layout/wordmark';
import { BRAND, LOGO, type Logo } from '../../../src/theme/brand';
import { Rise } from '../motion/moves';
import { Text } from '../type/Text';
import { Heart } from './Heart';

interface WordmarkProps {
  /** px: left edge and baseline. */
  readonly x: number;
  readonly y: number;
  /** Size of the letters in px. */
  readonly size: number;
  readonly fill: string;
  /** How many times as large as beside text the heart is. */
  readonly heart?: number | undefined;
  /** 0–1, see Heart. */
  readonly progress?: number | undefined;
  /** How far the typed name has come, 0–1. */
  readonly named?: number | undefined;
  /** Line around the heart in px. */
  readonly line?: number | undefined;
}

/** The sender: the brand's logotype, or, while there is none, the film's own heart and the name, typed. */
export function Wordmark(props: WordmarkProps): ReactElement {
  return LOGO ? <Logotype {...props} logo={LOGO} /> : <Typed {...props} />;
}

/** The logotype as it was delivered; it grows out of its foot. */
function Logotype({ x, y, size, progress = 1, logo }: WordmarkProps & { readonly logo: Logo }): ReactElement {
  const scale = (WORDMARK.logoHeight * size) / logo.height;
  const grown = easeOutCubic(progress);
  const foot = y + WORDMARK.logoDrop * size;
  return (
    <g
      transform={`translate(${x} ${foot}) scale(${scale * grown}) translate(0 ${-logo.height})`}
      dangerouslySetInnerHTML={{ __html: logo.markup }}
    />
  );
}

function Typed({ x, y, size, fill, heart = 1, progress = 1, named = 1, line }: WordmarkProps): ReactElement {
  const capsule = WORDMARK.capsule * heart * size;
  const { width } = heartSize(capsule);
  return (
    <g>
      <Heart
        cx={x + width / 2}
        cy={y - WORDMARK.lift * size}
        width={capsule}
        progress={progress}
        line={line}
      />
      <Rise progress={named}>
        <Text x={x + width + WORDMARK.gap * size} y={y} style={wordmarkStyle(size)} fill={fill}>
          {BRAND.name}
        </Text>
      </Rise>
    </g>
  );
}
