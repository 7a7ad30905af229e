import { easeOutCubic, lerp, progress } from '../../../src/layout/ease';
import { countingText } from '../../../src/layout/lineup/counting';
import type { FloorLabel } from '../../../src/layout/lineup/labels';
import type { Lineup } from '../../../src/layout/lineup/lineup';
import { countedAt, floorAt, forwardAt } from '../../../src/layout/lineup/moves';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Draw } from '../../parts/motion/Draw';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface FloorLabelsProps extends SceneProps<'lineup'> {
  readonly lineup: Lineup;
}

const PIN = 9;
const LEADING = 32;
/** How much the largest share grows when it comes forward. */
const GROW = 1.16;

/** The names come with the floors; the shares count on their beat. */
export function FloorLabels({ lineup, scene, frame }: FloorLabelsProps) {
  if (floorAt(frame, scene.beats) < 1) return null;
  const named = progress(frame, scene.beats.people + DURATION.settle, DURATION.enter, easeOutCubic);
  return lineup.labels.map((label, i) => {
    const segment = scene.segments[i]!;
    const paint = hue(segment.hue);
    const fill = label.leader ? COLOR.ink : paint.onFill;
    const counted = countedAt(frame, scene.beats, i);
    const forward = i === lineup.largest ? forwardAt(frame, scene.beats) : 0;
    const down = label.leader ? 0 : lineup.stage.forward * forward;
    return (
      <g key={segment.segment} {...(down ? { transform: `translate(0 ${down})` } : {})}>
        {label.leader ? <Leader leader={label.leader} fill={paint.fill} progress={named} /> : null}
        <Rise progress={named}>
          <Text
            x={label.x}
            y={label.name.y}
            style={label.name.style}
            fill={fill}
            anchor="middle"
            leading={LEADING}
            lines={label.name.lines}
          />
        </Rise>
        {counted > 0 ? (
          <g transform={`translate(${label.x} ${label.value.y}) scale(${lerp(1, GROW, forward)})`}>
            <Text
              x={0}
              y={0}
              style={label.value.style}
              fill={fill}
              anchor="middle"
              data-fact={segment.share.fact}
            >
              {countingText(segment.share.text, counted)}
            </Text>
          </g>
        ) : null}
      </g>
    );
  });
}

interface LeaderProps {
  readonly leader: NonNullable<FloorLabel['leader']>;
  readonly fill: string;
  readonly progress: number;
}

/** From a narrow floor down to its label; the pin shows its colour. */
function Leader({ leader, fill, progress: t }: LeaderProps) {
  return (
    <g>
      <Draw d={leader.path} progress={t} width={LINE.fine} />
      {t === 1 ? (
        <circle cx={leader.x} cy={leader.y} r={PIN} fill={fill} stroke={COLOR.ink} strokeWidth={LINE.fine} />
      ) : null}
    </g>
  );
}
