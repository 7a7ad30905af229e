import type { ReactElement } from 'react';
import { heartSize } from '../../../src/layout/heart';
import { WORDMARK, wordmarkStyle } from '../../../src/layout/wordmark';
import { BRAND, LOGO, type Logo } from '../../../src/theme/brand';
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
  /** Size of the heart, or of the whole logotype, as it beats: 1 at rest. */
  readonly beat?: number | undefined;
  /** Line around the heart in px. */
  readonly line?: number | undefined;
}

/** The sender: the brand's logotype, or, while there is none, the film's own heart and the name, typed. */
export function Wordmark(props: WordmarkProps): ReactElement {
  return LOGO ? <Logotype {...props} logo={LOGO} /> : <Typed {...props} />;
}

/** The logotype as it was delivered; it beats about its foot. */
function Logotype({ x, y, size, beat = 1, logo }: WordmarkProps & { readonly logo: Logo }): ReactElement {
  const scale = (WORDMARK.logoHeight * size) / logo.height;
  const foot = y + WORDMARK.logoDrop * size;
  return (
    <g
      transform={`translate(${x} ${foot}) scale(${scale * beat}) translate(0 ${-logo.height})`}
      dangerouslySetInnerHTML={{ __html: logo.markup }}
    />
  );
}

function Typed({ x, y, size, fill, heart = 1, beat = 1, line }: WordmarkProps): ReactElement {
  const capsule = WORDMARK.capsule * heart * size;
  const { width } = heartSize(capsule);
  return (
    <g>
      <Heart cx={x + width / 2} cy={y - WORDMARK.lift * size} width={capsule * beat} line={line} />
      <Text x={x + width + WORDMARK.gap * size} y={y} style={wordmarkStyle(size)} fill={fill}>
        {BRAND.name}
      </Text>
    </g>
  );
}
