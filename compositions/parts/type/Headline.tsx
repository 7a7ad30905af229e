import type { ReactElement } from 'react';
import { easeOutCubic, staggered } from '../../../src/layout/ease';
import { lineHeight, textWidth } from '../../../src/layout/text';
import type { TypeStyle } from '../../../src/theme/type';
import { type Anchor, Text } from './Text';

interface HeadlineProps {
  /** px: anchor point and first baseline. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly fill: string;
  readonly anchor?: Anchor | undefined;
  /** 0–1 at even speed: for the whole, or one per line when lines have their own beats. */
  readonly progress: number | readonly number[];
}

/** Share of the size by which a word is lower when it comes. */
const RISE = 0.16;
const SHARE_OF_ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

/** A headline whose words come into place one after another. Standing, it is plain text. */
export function Headline({
  x,
  y,
  lines,
  style,
  fill,
  anchor = 'start',
  progress,
}: HeadlineProps): ReactElement {
  const of = (i: number) =>
    typeof progress === 'number' ? staggered(progress, i, lines.length, 0.7) : (progress[i] ?? 0);
  return (
    <g>
      {lines.map((line, i) => {
        const at = { x, y: y + i * lineHeight(style) };
        const t = of(i);
        if (t <= 0) return null;
        if (t < 1)
          return <RisingLine key={i} line={line} at={at} style={style} fill={fill} anchor={anchor} t={t} />;
        return (
          <Text key={i} x={at.x} y={at.y} style={style} fill={fill} anchor={anchor}>
            {line}
          </Text>
        );
      })}
    </g>
  );
}

interface RisingLineProps {
  readonly line: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly style: TypeStyle;
  readonly fill: string;
  readonly anchor: Anchor;
  readonly t: number;
}

/** Words come one after another, each whole: a picture taken on the way shows no half letters. */
function RisingLine({ line, at, style, fill, anchor, t }: RisingLineProps): ReactElement {
  const words = line.split(' ');
  const left = at.x - SHARE_OF_ANCHOR[anchor] * textWidth(line, style);
  return (
    <g>
      {words.map((word, i) => {
        const come = easeOutCubic(staggered(t, i, words.length));
        if (come <= 0) return null;
        const before = words.slice(0, i).join(' ');
        const dx = before ? textWidth(`${before} `, style) : 0;
        return (
          <Text key={i} x={left + dx} y={at.y + (1 - come) * RISE * style.size} style={style} fill={fill}>
            {word}
          </Text>
        );
      })}
    </g>
  );
}
