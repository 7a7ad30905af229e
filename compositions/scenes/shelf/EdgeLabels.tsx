import type { ReactElement } from 'react';
import { easeInOutCubic, lerp } from '../../../src/layout/ease';
import type { Block } from '../../../src/layout/shelf/blocks';
import { COUNT_STYLE, type EdgeLabel, LABEL_STYLE, PARTS } from '../../../src/layout/shelf/labels';
import type { LabelMotion } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { Check } from './Check';

/** px from the strip's middle to the baseline. */
const DROP = 11;
/** px that the labels rise as they come: within the strip. */
const RISE = 7;
/** The arrow: its length and its head, px. */
const ARROW = { before: 12, length: 34, head: 9 } as const;

const arrowPath = (x: number, y: number) =>
  `M${x} ${y}h${ARROW.length}m${-ARROW.head} ${-ARROW.head}l${ARROW.head} ${ARROW.head}l${-ARROW.head} ${ARROW.head}`;

const sameWords = (a: EdgeLabel, b: EdgeLabel) =>
  a.row === b.row && a.text === b.text && a.to === b.to && a.keep === b.keep;

/** Labels on the planks; each turns over when its number changes, and moves along when only its block does. */
export function EdgeLabels({
  placed,
  motion,
  kept,
}: {
  readonly placed: Shelf;
  readonly motion: LabelMotion;
  readonly kept: number;
}): ReactElement | null {
  const from = Math.min(Math.floor(motion.state), placed.labels.length - 1);
  const t = motion.state - from;
  if (motion.up <= 0) return null;
  return (
    <g transform={motion.up === 1 ? undefined : `translate(0 ${(1 - motion.up) * RISE})`}>
      {placed.blocks.map((block, i) => {
        const now = placed.labels[from]?.[i];
        const next = placed.labels[from + 1]?.[i] ?? now;
        if (!now || !next) return null;
        const moves = sameWords(now, next);
        const label = moves || t < 0.5 ? now : next;
        const x = moves ? lerp(now.x, next.x, easeInOutCubic(t)) : label.x;
        const open = moves ? 1 : Math.abs(1 - 2 * t);
        return <Label key={i} label={label} block={block} x={x} open={open} kept={kept} />;
      })}
    </g>
  );
}

function Label(props: {
  readonly label: EdgeLabel;
  readonly block: Block;
  readonly x: number;
  /** 0 edge on, 1 facing us. */
  readonly open: number;
  readonly kept: number;
}): ReactElement | null {
  const { label, block, x, open, kept } = props;
  if (open <= 0) return null;
  const { y } = label;
  const baseline = y + DROP;
  const wordX = x + PARTS.icon + PARTS.gap;
  const fromX = wordX + textWidth(label.text, LABEL_STYLE) + PARTS.count;
  const end = fromX + textWidth(label.from, LABEL_STYLE);
  return (
    <g transform={open === 1 ? undefined : `translate(0 ${y}) scale(1 ${open}) translate(0 ${-y})`}>
      <circle
        cx={x + PARTS.icon / 2}
        cy={y}
        r={PARTS.icon / 2 - 2}
        fill={hue(block.hue).light}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
      />
      <Icon name={block.icon} x={x + PARTS.icon / 2} y={y} size={25} tint={COLOR.paper} />
      <Text x={wordX} y={baseline} style={LABEL_STYLE} fill={COLOR.ink}>
        {label.text}
      </Text>
      <Text
        x={fromX}
        y={baseline}
        style={label.to ? { ...LABEL_STYLE, weight: 600 } : COUNT_STYLE}
        fill={COLOR.ink}
        data-fact={block.from.fact}
      >
        {label.from}
      </Text>
      {label.to ? (
        <g>
          <path
            d={arrowPath(end + ARROW.before, y)}
            fill="none"
            stroke={COLOR.ink}
            strokeWidth={LINE.normal}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <Text
            x={end + PARTS.arrow}
            y={baseline}
            style={COUNT_STYLE}
            fill={COLOR.ink}
            data-fact={block.to.fact}
          >
            {label.to}
          </Text>
        </g>
      ) : null}
      {label.keep === undefined ? null : <Kept x={end + PARTS.gap} label={label} progress={kept} />}
    </g>
  );
}

/** The calm check of a block that keeps its places, with the word where there is room. */
function Kept(props: { readonly x: number; readonly label: EdgeLabel; readonly progress: number }) {
  const { x, label, progress } = props;
  const middle = x + PARTS.check / 2;
  return (
    <Pop progress={progress} x={middle} y={label.y}>
      <Check x={middle} y={label.y} size={PARTS.check} />
      <Text x={x + PARTS.check + 8} y={label.y + DROP} style={LABEL_STYLE} fill={COLOR.ink}>
        {label.keep ?? ''}
      </Text>
    </Pop>
  );
}
