import { GLASS, glass, LABEL } from '../../../src/layout/tagging/measures';
import type { Shown } from '../../../src/scenes/shown';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface GlassProps {
  readonly place: 0 | 1;
  readonly of: { readonly label: string; readonly share: Shown };
  readonly fill: string;
  /** 0–1: how far it is filled to its share. */
  readonly progress: number;
}

/** A measuring glass: how often it is right. The number stands when it is full to the mark. */
export function Glass({ place, of, fill, progress }: GlassProps) {
  if (progress <= 0) return null;
  const { x, top, level, value, label } = glass(place, of.share.value * progress, of.label);
  const { width, height, base } = GLASS;
  const left = x - width / 2;
  return (
    <g>
      <rect x={left} y={top} width={width} height={height} rx={width / 2} fill={COLOR.forest} />
      <clipPath id={`glass-${place}`}>
        <rect x={left} y={top} width={width} height={height} rx={width / 2} />
      </clipPath>
      <g clipPath={`url(#glass-${place})`}>
        <rect x={left} y={level} width={width} height={base - level} fill={fill} />
      </g>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={width / 2}
        fill="none"
        stroke={COLOR.paper}
        strokeWidth={LINE.normal}
      />
      <Rise progress={progress >= 1 ? 1 : 0}>
        <Text x={x} y={value} style={TYPE.value} fill={fill} anchor="middle" data-fact={of.share.fact}>
          {of.share.text}
        </Text>
      </Rise>
      <Text
        x={x}
        y={label.y}
        style={LABEL}
        fill={COLOR.paper}
        anchor="middle"
        lines={label.lines}
        leading={36}
      />
    </g>
  );
}
