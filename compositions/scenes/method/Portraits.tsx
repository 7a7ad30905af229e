import type { ReactElement } from 'react';
import { bodyOf } from '../../../src/figures/bodies';
import { castFor } from '../../../src/figures/cast';
import { idleAt } from '../../../src/figures/idle';
import { easeOutCubic, progress, springTo } from '../../../src/layout/ease';
import { NAME_STYLE } from '../../../src/layout/method/cell';
import type { Field, FieldSegment } from '../../../src/layout/method/field';
import { cellScale } from '../../../src/layout/method/frame';
import { METHOD } from '../../../src/layout/method/schedule';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { Pop, Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { INK } from './ink';

/** Middle of a face in figure units, and how many of them the portrait's radius shows. */
const FACE = { x: 575, y: 530, reach: 340 } as const;
/** A portrait follows its disc's opening by this many frames. */
const AFTER_RINGS = 8;

interface PortraitsProps {
  readonly field: Field;
  readonly frame: number;
  /** Makes the ids of the clip paths unique in the film. */
  readonly id: string;
}

/** Every segment gets a face as soon as it is one, which grows with it, and its name when that is told. */
export function Portraits({ field, frame, id }: PortraitsProps): ReactElement {
  const from = field.schedule.names.from;
  const scale = cellScale(field, frame);
  return (
    <g>
      {field.segments.map((segment, i) => {
        const at = from + i * METHOD.portrait;
        const { name, sign, disc } = segment.cell;
        const { x, y } = segment.at;
        return (
          <g
            key={segment.person.segment}
            transform={`translate(${x} ${y}) scale(${scale}) translate(${-disc.x} ${-disc.y})`}
          >
            <Pop
              progress={springTo(frame, segment.ready.from + AFTER_RINGS)}
              x={segment.cell.portrait.x}
              y={segment.cell.portrait.y}
            >
              <Portrait segment={segment} frame={frame} clip={`${id}-face-${i}`} />
            </Pop>
            <Rise progress={progress(frame, at, DURATION.exit, easeOutCubic)}>
              <rect {...sign} rx={sign.height / 2} fill={COLOR.paper} {...INK} strokeWidth={LINE.normal} />
              <Text
                x={name.x}
                y={name.y}
                style={NAME_STYLE}
                fill={COLOR.ink}
                anchor="middle"
                lines={name.lines}
              />
            </Rise>
          </g>
        );
      })}
    </g>
  );
}

interface PortraitProps {
  readonly segment: FieldSegment;
  readonly frame: number;
  readonly clip: string;
}

/** Head and shoulders of the segment's person in a disc. */
function Portrait({ segment, frame, clip }: PortraitProps): ReactElement | null {
  const { person, hue, cell } = segment;
  const lead = castFor({ ...person.persona, seed: person.segment }, hue)[0];
  if (!lead) return null;
  const { x, y, r } = cell.portrait;
  const body = bodyOf(lead.look.body);
  const scale = r / FACE.reach;
  const { headTilt, blink } = idleAt(frame, lead.id);
  return (
    <g>
      <clipPath id={clip}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <circle cx={x} cy={y} r={r} fill={COLOR.paper} />
      <g clipPath={`url(#${clip})`}>
        <Figure
          look={lead.look}
          x={x - (FACE.x + body.neck[0] - body.centre) * scale}
          y={y - (FACE.y + body.neck[1] - body.foot) * scale}
          scale={scale / lead.look.scale}
          headTilt={headTilt}
          blink={blink}
        />
      </g>
      <circle cx={x} cy={y} r={r} fill="none" {...INK} />
    </g>
  );
}
