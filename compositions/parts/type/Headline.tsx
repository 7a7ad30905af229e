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

/** Shares of the size above and below the baseline that letters with rings and tails need. */
const ASCENT = 0.98;
const DESCENT = 0.26;
const SHARE_OF_ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

/** A headline whose words rise into place one after another, each line behind its own edge. Standing, it is plain text. */
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

/** The nested svg is the edge: it cuts what is outside it, without a clip path and its id. */
function RisingLine({ line, at, style, fill, anchor, t }: RisingLineProps): ReactElement {
  const words = line.split(' ');
  const height = (ASCENT + DESCENT) * style.size;
  const left = at.x - SHARE_OF_ANCHOR[anchor] * textWidth(line, style);
  const width = textWidth(line, style) + style.size;
  return (
    <svg x={left - style.size / 2} y={at.y - ASCENT * style.size} width={width} height={height}>
      {words.map((word, i) => {
        const before = words.slice(0, i).join(' ');
        const dx = before ? textWidth(`${before} `, style) : 0;
        const rise = 1 - easeOutCubic(staggered(t, i, words.length));
        return (
          <Text
            key={i}
            x={style.size / 2 + dx}
            y={ASCENT * style.size + rise * height}
            style={style}
            fill={fill}
          >
            {word}
          </Text>
        );
      })}
    </svg>
  );
}
