import type { ReactElement } from 'react';
import type { Block } from '../../../src/layout/shelf/blocks';
import {
  COUNT_STYLE,
  type EdgeLabel,
  LABEL_STYLE,
  PARTS,
  TOLD_STYLE,
} from '../../../src/layout/shelf/labels';
import { type LabelMark, labelsAt } from '../../../src/layout/shelf/labels-at';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { Check } from './Check';

/** px from the strip's middle to the baseline of words, and of the number that is told. */
const DROP = 12;
const TOLD_DROP = 16;
/** px: height of the capsule in which a larger number stands, in the colour of those who buy it. */
const PILL = 46;
/** By which share it swells as it nods. */
const NOD = 0.14;
/** The arrow: its length and its head, px. */
const ARROW = { before: 12, length: 34, head: 9 } as const;

const arrowPath = (x: number, y: number) =>
  `M${x} ${y}h${ARROW.length}m${-ARROW.head} ${-ARROW.head}l${ARROW.head} ${ARROW.head}l${-ARROW.head} ${ARROW.head}`;

/** Labels on the planks: what stands over them, and how many. */
export function EdgeLabels(props: {
  readonly placed: Shelf;
  /** Between the labels' states: 0 = before, 1 = reduced, 2 = after. */
  readonly state: number;
  readonly kept: number;
  /** 0 → 1 → 0: what there is more of, once more. */
  readonly nod: number;
}): ReactElement {
  const { placed, state, kept, nod } = props;
  return (
    <g>
      {labelsAt(placed.labels, state).map((label) => {
        const block = placed.blocks[label.block]!;
        const key = `${label.block} ${label.row}`; // on another plank it is another label
        return <Label key={key} label={label} block={block} kept={kept} nod={nod} />;
      })}
    </g>
  );
}

/** Swollen about its middle: as a whole, so that no letter changes its shape. */
function swollen({ x, y, width, swell }: LabelMark): string | undefined {
  if (swell === 0) return undefined;
  const middle = x + width / 2;
  return `translate(${middle} ${y}) scale(${1 + swell}) translate(${-middle} ${-y})`;
}

function Label(props: {
  readonly label: LabelMark;
  readonly block: Block;
  readonly kept: number;
  readonly nod: number;
}): ReactElement {
  const { label, block, kept, nod } = props;
  const { x } = label;
  const { y } = label;
  const baseline = y + DROP;
  const wordX = x + PARTS.icon + PARTS.gap;
  const fromX = wordX + textWidth(label.text, LABEL_STYLE) + PARTS.count;
  const end = fromX + textWidth(label.from, LABEL_STYLE);
  return (
    <g transform={swollen(label)}>
      <circle
        cx={x + PARTS.icon / 2}
        cy={y}
        r={PARTS.icon / 2 - 2}
        fill={hue(block.hue).light}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
      />
      <Icon name={block.icon} x={x + PARTS.icon / 2} y={y} size={28} tint={COLOR.paper} />
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
          <ToldCount x={end + PARTS.arrow} y={y} label={label} block={block} nod={nod} />
        </g>
      ) : null}
      {label.keep === undefined ? null : <Kept x={end + PARTS.gap} label={label} progress={kept} />}
    </g>
  );
}

/** The new number: where it is larger, in a capsule in the colour of those who buy it, as in the mix. */
function ToldCount(props: {
  readonly x: number;
  readonly y: number;
  readonly label: EdgeLabel;
  readonly block: Block;
  readonly nod: number;
}): ReactElement {
  const { x, y, label, block, nod } = props;
  const { to = '', isMore = false } = label;
  const { fill, onFill } = hue(block.hue);
  const pad = isMore ? PARTS.pad : 0;
  const width = textWidth(to, TOLD_STYLE) + 2 * pad;
  const middle = x + width / 2;
  const nods = isMore && nod > 0;
  const swell = nods
    ? `translate(${middle} ${y}) scale(${1 + NOD * nod}) translate(${-middle} ${-y})`
    : undefined;
  return (
    <g transform={swell}>
      {isMore ? (
        <rect
          x={x}
          y={y - PILL / 2}
          width={width}
          height={PILL}
          rx={PILL / 2}
          fill={fill}
          stroke={COLOR.ink}
          strokeWidth={LINE.fine}
        />
      ) : null}
      <Text
        x={x + pad}
        y={y + TOLD_DROP}
        style={TOLD_STYLE}
        fill={isMore ? onFill : COLOR.ink}
        data-fact={block.to.fact}
      >
        {to}
      </Text>
    </g>
  );
}

/** The calm check of a block that keeps its places, with the word where there is room. */
function Kept(props: { readonly x: number; readonly label: EdgeLabel; readonly progress: number }) {
  const { x, label, progress } = props;
  const middle = x + PARTS.check / 2;
  return (
    <Pop progress={progress} x={middle} y={label.y} least={0.8}>
      <Check x={middle} y={label.y} size={PARTS.check} />
      <Text x={x + PARTS.check + 8} y={label.y + DROP} style={LABEL_STYLE} fill={COLOR.ink}>
        {label.keep ?? ''}
      </Text>
    </Pop>
  );
}
