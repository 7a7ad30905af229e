import type { ReactElement, ReactNode } from 'react';
import { type AxisMarks, axisLabels } from '../../../src/layout/benefit/axis';
import { needlePath, onDial, sectorPath } from '../../../src/layout/benefit/dial';
import { COUNTER, WEIGHING } from '../../../src/layout/benefit/room';
import { lerp } from '../../../src/layout/ease';
import type { Language } from '../../../src/schema/language';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Product, ProductGhost } from '../../parts/product/Product';
import { Text } from '../../parts/type/Text';

/** What is weighed: the told product in the middle, others beside it. */
const GOODS: readonly (readonly [icon: IconName, hue: HueName])[] = [
  ['skin-care', 'blue'],
  ['skin-care', 'blue'],
  ['baby', 'coral'],
  ['vitamins', 'lilac'],
  ['pets', 'plum'],
  ['pets', 'plum'],
];

interface ShopScaleProps {
  readonly icon: IconName;
  /** True when the told product has left the pan; and how far the others have closed up, 0–1. */
  readonly gone: boolean;
  readonly closed: number;
  /** Its dial. */
  readonly children: ReactNode;
}

const PACK = 1;
const PITCH = 106;

/** A scale with the shop's goods, from which the told product is taken; the others close up. */
export function ShopScale({ icon, gone, closed, children }: ShopScaleProps): ReactElement {
  const { middle, pan, body } = WEIGHING;
  const place = (slot: number) => middle + slot * PITCH;
  const ink = { stroke: COLOR.ink, strokeWidth: LINE.normal, strokeLinejoin: 'round' } as const;
  return (
    <g>
      {GOODS.map(([name, color], i) => {
        const slot = i < 3 ? i - 3 + closed / 2 : i - 2 - closed / 2;
        return <Product key={i} icon={name} hue={color} x={place(slot)} y={pan.y} scale={PACK} />;
      })}
      {gone ? null : <Product icon={icon} hue="sun" x={place(0)} y={pan.y} scale={PACK} />}
      {gone && closed <= 0 ? <ProductGhost icon={icon} x={place(0)} y={pan.y} scale={PACK} /> : null}
      <path
        d={`M${middle - body.top} ${pan.y + pan.height}H${middle + body.top}L${middle + body.foot} ${COUNTER.top}H${middle - body.foot}Z`}
        fill={COLOR.forest}
        {...ink}
      />
      <rect
        x={middle - pan.width / 2}
        y={pan.y}
        width={pan.width}
        height={pan.height}
        rx={pan.height / 2}
        fill={COLOR.green}
        {...ink}
      />
      {children}
    </g>
  );
}

interface DialProps {
  readonly marks: AxisMarks;
  readonly language: Language;
  /** 0–1: first the needle leaves 0, then the range opens; already eased. */
  readonly progress: number;
  readonly isNamed: boolean;
}

const LABEL = { ...TYPE.source, size: 36, weight: 700 };
/** Strokes along the dial's rim from one named end to the other; lengths and radii in px. */
const STROKES = 10;
const STROKE = 18;
const RANGE = { from: 84, to: 150 } as const;
const NEEDLE = { tip: 148, half: 20, hub: 34 } as const;

/** A change and its range on the scale's dial, as far down as up from the mark of no change. */
export function Dial({ marks, language, progress, isNamed }: DialProps): ReactElement {
  const { dial, middle } = WEIGHING;
  const mid = lerp(marks.zero, marks.mid, Math.min(1, progress * 2));
  const open = Math.max(0, progress * 2 - 1);
  const [low, high] = [lerp(mid, marks.low, open), lerp(mid, marks.high, open)];
  const labels = axisLabels(marks, language);
  const [first, last] = [labels[0]!.at, labels[labels.length - 1]!.at];
  const degree = (at: number) => at - marks.zero;
  const rim = Array.from({ length: STROKES + 1 }, (_, i) => lerp(first, last, i / STROKES));
  const line = (at: number) => {
    const [a, b] = [onDial(dial.radius - 10, degree(at)), onDial(dial.radius - 10 - STROKE, degree(at))];
    return `M${a.x} ${a.y}L${b.x} ${b.y}`;
  };
  const ink = { stroke: COLOR.ink, strokeLinejoin: 'round', strokeLinecap: 'round' } as const;
  return (
    <g transform={`translate(${middle} ${dial.y})`}>
      <path
        d={`M${-dial.radius} 0A${dial.radius} ${dial.radius} 0 0 1 ${dial.radius} 0Z`}
        fill={COLOR.paper}
        {...ink}
        strokeWidth={LINE.normal}
      />
      <path d={rim.map((at) => line(at)).join('')} fill="none" {...ink} strokeWidth={LINE.fine} />
      <path d={line(marks.zero)} {...ink} strokeWidth={LINE.strong} />
      {open > 0 ? (
        <path
          d={sectorPath(RANGE.from, RANGE.to, degree(low), degree(high))}
          fill={hue('sun').fill}
          {...ink}
          strokeWidth={LINE.fine}
        />
      ) : null}
      <path
        d={needlePath(NEEDLE.tip, NEEDLE.half, degree(mid))}
        fill={hue('coral').fill}
        {...ink}
        strokeWidth={LINE.fine}
      />
      <path d={`M${-NEEDLE.hub} 0a${NEEDLE.hub} ${NEEDLE.hub} 0 0 1 ${2 * NEEDLE.hub} 0Z`} fill={COLOR.ink} />
      {isNamed ? labels.map(({ text, at }) => <Named key={text} text={text} degrees={degree(at)} />) : null}
    </g>
  );
}

/** What a mark of the dial is called: inside the rim, that of no change over it. */
function Named({ text, degrees }: { readonly text: string; readonly degrees: number }): ReactElement {
  const { radius } = WEIGHING.dial;
  const isTop = Math.abs(degrees) < 1;
  const at = onDial(isTop ? radius + 12 : radius - 74, degrees);
  return (
    <Text
      x={at.x}
      y={isTop ? at.y : at.y + LABEL.size * 0.5}
      style={LABEL}
      fill={isTop ? COLOR.paper : COLOR.ink}
      anchor="middle"
    >
      {text}
    </Text>
  );
}
