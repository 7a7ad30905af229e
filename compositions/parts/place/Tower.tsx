import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { type Block, stackOf } from '../../../src/layout/persona/stack';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { ink } from './ink';
import type { ObjectProps } from './object-props';

/** Letters and shapes cut into the blocks, about 0, 0 in a field of 2 × 2. */
const PRINTS = [
  'M-.62 .7L0 -.7L.62 .7M-.38 .22H.38',
  'M-.7 0a.7 .7 0 1 0 1.4 0a.7 .7 0 1 0 -1.4 0Z',
  'M-.42 -.7V.7H.1A.4 .36 0 0 0 .1 -.03H-.42H.04A.36 .33 0 0 0 .04 -.7Z',
  'M0 -.78L.76 .62H-.76Z',
  'M.56 -.42A.68 .68 0 1 0 .56 .42',
  'M0 -.8L.24 -.26L.8 -.22L.38 .16L.5 .72L0 .4L-.5 .72L-.38 .16L-.8 -.22L-.24 -.26Z',
  'M-.64 -.64H.64V.64H-.64Z',
] as const;
/** px: frame of a block around its print, least side of a print, and room left beside it. */
const PRINT = { frame: 5, from: 30, air: 10, line: 6 } as const;
/** px that hand-stacked blocks stand out to a side, from the ground up; the line and the top stay level. */
const JITTER = [0, -5, 4, -3, 5, -4, 3] as const;
/** A row gets two blocks when one would be this many times as wide as high. */
const FLAT = 1.5;

interface BlockProps {
  readonly block: Block;
  readonly x: number;
  readonly width: number;
  /** Which letter or shape. */
  readonly print: number;
  readonly props: ObjectProps;
}

/** One block: a wooden cube in the hue, with a pale field and a letter or a shape in it. */
function PlayBlock({ block, x, width, print, props }: BlockProps) {
  const { hue } = props;
  const strong = block.over ? hue.fill : hue.light;
  const side = Math.min(width, block.height) - 2 * PRINT.frame;
  const size = side / 2 - PRINT.air;
  const [cx, cy] = [x + width / 2, block.top + block.height / 2];
  return (
    <g>
      <rect
        x={x}
        y={block.top}
        width={width}
        height={block.height}
        rx={Math.min(9, block.height / 2)}
        fill={strong}
        {...ink()}
      />
      {side >= PRINT.from ? (
        <g>
          <rect
            x={cx - side / 2}
            y={cy - side / 2}
            width={side}
            height={side}
            rx={6}
            fill={mix(strong, COLOR.paper, block.over ? 0.5 : 0.6)}
            {...ink(LINE.fine)}
          />
          <path
            d={PRINTS[print % PRINTS.length]}
            transform={`translate(${cx} ${cy}) scale(${size.toFixed(1)})`}
            fill="none"
            {...ink(PRINT.line / size)}
          />
        </g>
      ) : null}
    </g>
  );
}

/** A tower of play blocks as a bar: blocks end exactly at 100, the last one is cut to the value. */
export function Tower(props: ObjectProps): ReactElement {
  const { claim, scale } = props;
  const left = claim.column.cx - claim.width / 2;
  const seed = Math.round(claim.column.cx);
  return (
    <g>
      {stackOf(claim.claim.index.value, scale).map((block, i) => {
        const x = left + (JITTER[i % JITTER.length] ?? 0);
        const across = claim.width > FLAT * block.height && block.height >= PRINT.from ? 2 : 1;
        const width = claim.width / across;
        return Array.from({ length: across }, (_, k) => (
          <PlayBlock
            key={`${block.top} ${k}`}
            block={block}
            x={x + k * width}
            width={width}
            print={seed + i * 2 + k * 3}
            props={props}
          />
        ));
      })}
    </g>
  );
}
