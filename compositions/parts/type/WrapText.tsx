import type { ReactElement } from 'react';
import { lineHeight, wrap } from '../../../src/layout/text';
import { Text, type TextProps } from './Text';

interface WrapTextProps extends Omit<TextProps, 'lines' | 'children'> {
  readonly children: string;
  /** px. */
  readonly maxWidth: number;
  readonly maxLines: number;
  /** What `y` is: the first baseline, the last one, or the middle of the block's capitals. */
  readonly hang?: 'first' | 'last' | 'middle' | undefined;
}

/** Share of the size that a capital letter is high. */
const CAP_HEIGHT = 0.7;

/** Text broken into balanced lines. */
export function WrapText({
  children,
  maxWidth,
  maxLines,
  hang = 'first',
  ...rest
}: WrapTextProps): ReactElement {
  const lines = wrap(children, rest.style, maxWidth, maxLines);
  const block = (lines.length - 1) * (rest.leading ?? lineHeight(rest.style));
  const up = { first: 0, last: block, middle: (block - CAP_HEIGHT * rest.style.size) / 2 }[hang];
  return <Text {...rest} y={rest.y - up} lines={lines} />;
}
