import { STAGE } from '../../../src/layout/podium/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { Rise } from '../../parts/motion/moves';

/** Pennants between two points: their left edges, px, and how far the string hangs. */
const PENNANTS = { from: 900, to: 1860, y: 168, sag: 40, count: 12, width: 46, height: 56 } as const;

const along = (t: number) => ({
  x: PENNANTS.from + (PENNANTS.to - PENNANTS.from) * t,
  y: PENNANTS.y + PENNANTS.sag * 4 * t * (1 - t),
});

/** A light circle, the floor, and a string of pennants over it. */
export function Hall({ progress }: { readonly progress: number }) {
  const fills = [COLOR.green, COLOR.paper, COLOR.mint2];
  const [a, b] = [along(0), along(1)];
  const low = PENNANTS.y + 2 * PENNANTS.sag;
  return (
    <g>
      <Rise progress={progress} distance={700}>
        <circle cx={1266} cy={600} r={420} fill={COLOR.mint} />
        <rect y={STAGE.floor} width={FRAME.width} height={FRAME.height - STAGE.floor} fill={COLOR.sand} />
        <path d={`M0 ${STAGE.floor}H${FRAME.width}`} stroke={COLOR.ink} strokeWidth={LINE.normal} />
      </Rise>
      <g transform={`translate(0 ${(1 - progress) * -260})`} strokeLinejoin="round">
        {Array.from({ length: PENNANTS.count }, (_, i) => {
          const { x, y } = along((i + 0.5) / PENNANTS.count);
          const half = PENNANTS.width / 2;
          return (
            <path
              key={x}
              d={`M${x - half} ${y}h${PENNANTS.width}l${-half} ${PENNANTS.height}Z`}
              fill={fills[i % fills.length]}
              stroke={COLOR.ink}
              strokeWidth={LINE.fine}
            />
          );
        })}
        <path
          d={`M${a.x} ${a.y}Q${(a.x + b.x) / 2} ${low} ${b.x} ${b.y}`}
          fill="none"
          stroke={COLOR.ink}
          strokeWidth={LINE.fine}
        />
      </g>
    </g>
  );
}
