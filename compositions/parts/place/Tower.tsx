import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { type Block, stackOf } from '../../../src/layout/persona/stack';
import { COLOR } from '../../../src/theme/color';
import { ink } from './ink';
import { calmed, extentOf, type ObjectProps } from './object-props';

/** px that a block wobbles to a side while it is put in its place. */
const WOBBLE = 12;
/** Prints on the blocks: px of one, and the least height of a block that has room for it. */
const PRINT = { size: 15, from: 44 } as const;
const PRINTS = [
  'M-15 0a15 15 0 1 0 30 0a15 15 0 1 0 -30 0Z',
  'M0 -15L17 14H-17Z',
  'M-14 -14H14V14H-14Z',
  'M-18 8a18 18 0 0 1 36 0Z',
] as const;
/** px that hand-stacked blocks stand out to a side, from the ground up; the line and the top stay level. */
const JITTER = [0, -4, 3, -2, 4, -3, 2] as const;

interface BlockProps {
  readonly block: Block;
  readonly i: number;
  readonly x: number;
  readonly props: ObjectProps;
}

function PlayBlock({ block, i, x, props }: BlockProps) {
  const { hue, claim } = props;
  const strong = block.over ? hue.fill : hue.light;
  const pale = mix(strong, COLOR.paper, block.over ? 0.16 : 0.42);
  const print = mix(strong, block.over ? COLOR.paper : COLOR.white, block.over ? 0.4 : 0.6);
  const middle = block.top + block.height / 2;
  return (
    <g>
      <rect
        x={x}
        y={block.top}
        width={claim.width}
        height={block.height}
        rx={Math.min(6, block.height / 3)}
        fill={calmed(i % 2 ? pale : strong, props)}
        {...ink()}
      />
      {block.height >= PRINT.from ? (
        <path
          d={PRINTS[(i * 3 + Math.round(claim.column.cx)) % PRINTS.length]}
          transform={`translate(${x + claim.width / 2} ${middle}) scale(1.3)`}
          fill={calmed(i % 2 ? strong : print, props)}
        />
      ) : null}
    </g>
  );
}

/** A tower of play blocks as a bar: blocks end exactly at 100, the last one is cut to the value. */
export function Tower(props: ObjectProps): ReactElement | null {
  const { claim, scale, grow } = props;
  if (grow <= 0) return null;
  const left = claim.column.cx - claim.width / 2;
  const { top } = extentOf(props);
  return (
    <g>
      {stackOf(claim.claim.index.value, scale).map((block, i) => {
        const foot = block.top + block.height;
        if (foot - top < 1) return null;
        const now = { ...block, top: Math.max(top, block.top), height: foot - Math.max(top, block.top) };
        const wobble = WOBBLE * (1 - now.height / block.height) * (i % 2 ? 1 : -1);
        const x = left + (JITTER[i % JITTER.length] ?? 0) + wobble;
        return <PlayBlock key={block.top} block={now} i={i} x={x} props={props} />;
      })}
    </g>
  );
}
