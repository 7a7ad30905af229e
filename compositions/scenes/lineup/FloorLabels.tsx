import { lerp } from '../../../src/layout/ease';
import { type LabelPart, LEADING } from '../../../src/layout/lineup/floor-words';
import type { Lineup } from '../../../src/layout/lineup/lineup';
import { forwardAt, toldAt } from '../../../src/layout/lineup/moves';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface FloorLabelsProps extends SceneProps<'lineup'> {
  readonly lineup: Lineup;
}

/** The mark of a small base, in px, and in parts of the letters' size over the baseline. */
const CAUTION = { r: 7, gap: 12, up: 0.66 } as const;
/** How much the largest share grows when it comes forward. */
const GROW = 1.16;
/** How much a share swells as it is told. */
const SWELL = 0.16;

/** Names and shares, on their floors from the beginning; each share swells as it is told. */
export function FloorLabels({ lineup, scene, frame }: FloorLabelsProps) {
  return lineup.labels.map((label, i) => {
    const segment = scene.segments[i]!;
    const paint = hue(segment.hue);
    const inkOn = (part: LabelPart) => (part.onFloor ? paint.onFill : COLOR.ink);
    const told = toldAt(frame, scene.beats, i);
    const forward = i === lineup.largest ? forwardAt(frame, scene.beats) : 0;
    const down = (part: LabelPart) => (part.onFloor ? lineup.stage.forward * forward : 0);
    const { name, value } = label;
    return (
      <g key={segment.segment}>
        <Text
          x={name.x}
          y={name.y + down(name)}
          style={name.style}
          fill={inkOn(name)}
          anchor="middle"
          leading={LEADING}
          lines={name.lines}
        />
        <g
          transform={`translate(${value.x} ${value.y + down(value)}) scale(${(1 + SWELL * told) * lerp(1, GROW, forward)})`}
        >
          <Text
            x={0}
            y={0}
            style={value.style}
            fill={inkOn(value)}
            anchor="middle"
            data-fact={segment.share.fact}
          >
            {segment.share.text}
          </Text>
          {segment.share.mark === 'caution' ? (
            <Caution value={value} text={segment.share.text} color={inkOn(value)} />
          ) : null}
        </g>
      </g>
    );
  });
}

interface CautionProps {
  readonly value: LabelPart;
  readonly text: string;
  readonly color: string;
}

/** The small hollow mark beside a share with a small base. */
function Caution({ value, text, color }: CautionProps) {
  const x = textWidth(text, value.style) / 2 + CAUTION.gap;
  const y = -value.style.size * CAUTION.up;
  return (
    <circle
      cx={x}
      cy={y}
      r={CAUTION.r}
      fill="none"
      stroke={color}
      strokeWidth={LINE.fine}
      data-mark="caution"
    />
  );
}
