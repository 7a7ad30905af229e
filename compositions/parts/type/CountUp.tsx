import type { ReactElement } from 'react';
import { countTo } from '../../../src/layout/ease';
import { Text, type TextProps } from './Text';

interface CountUpProps extends Omit<TextProps, 'lines' | 'children'> {
  readonly from?: number | undefined;
  readonly to: number;
  /** 0–1, eased as its bar is. */
  readonly progress: number;
  /** Decimals while it counts; the end is always exactly `to`. */
  readonly decimals?: number | undefined;
  /** Writes the number in Swedish, with its unit. */
  readonly format: (value: number) => string;
}

/** A number that counts with its bar. Figures are tabular, so it does not tremble. */
export function CountUp(props: CountUpProps): ReactElement {
  const { from = 0, to, progress, decimals = 0, format, ...rest } = props;
  return <Text {...rest}>{format(countTo(to, progress, decimals, from))}</Text>;
}
