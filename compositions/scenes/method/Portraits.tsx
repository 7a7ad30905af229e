import type { ReactElement } from 'react';
import { bodyOf } from '../../../src/figures/bodies';
import { castFor } from '../../../src/figures/cast';
import { idleAt } from '../../../src/figures/idle';
import { easeOutCubic, progress, springTo } from '../../../src/layout/ease';
import { NAME_STYLE } from '../../../src/layout/method/cell';
import type { Field, FieldSegment } from '../../../src/layout/method/field';
import { cellScale, segmentAt } from '../../../src/layout/method/frame';
import { METHOD } from '../../../src/layout/method/schedule';
import type { Disc } from '../../../src/layout/method/types';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { Pop, Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { INK } from './ink';

/** Middle of a face in figure units, and how many of them the portrait's radius shows. */
const FACE = { x: 575, y: 530, reach: 340 } as const;
/** A portrait beside its disc follows that by this many frames. */
const AFTER_DISC = 8;

interface PortraitsProps {
  readonly field: Field;
  readonly frame: number;
  /** Makes the ids of the clip paths unique in the film. */
  readonly id: string;
}

/** The largest group of every segment has a face from the first, which grows with it; its name comes when that is told. */
export function Portraits({ field, frame, id }: PortraitsProps): ReactElement {
  const from = field.schedule.names.from;
  const scale = cellScale(field, frame);
  return (
    <g>
      {field.segments.map((segment, i) => {
        const at = from + i * METHOD.portrait;
        const { name, sign, disc } = segment.cell;
        const { x, y } = segment.at;
        const clip = `${id}-face-${i}`;
        const { portrait } = segmentAt(field, segment, frame);
        return (
          <g key={segment.person.segment}>
            {portrait ? (
              <Pop progress={poppedAt(segment, frame)} {...portrait}>
                <Portrait segment={segment} at={portrait} frame={frame} clip={clip} />
              </Pop>
            ) : null}
            <g transform={`translate(${x} ${y}) scale(${scale}) translate(${-disc.x} ${-disc.y})`}>
              {segment.portrait ? null : (
                <Pop progress={springTo(frame, segment.ready.from + AFTER_DISC)} {...segment.cell.portrait}>
                  <Portrait segment={segment} at={segment.cell.portrait} frame={frame} clip={clip} />
                </Pop>
              )}
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
          </g>
        );
      })}
    </g>
  );
}

/** How far a face within a disc has come: at once in a disc that has room from the first. */
function poppedAt({ portrait, joins }: FieldSegment, frame: number): number {
  const made = portrait && joins[portrait.from - 1];
  return made ? springTo(frame, made.to) : 1;
}

interface PortraitProps {
  readonly segment: FieldSegment;
  /** Where its middle is, and its radius, px. */
  readonly at: Disc;
  readonly frame: number;
  readonly clip: string;
}

/** Head and shoulders of the segment's person in a disc. */
function Portrait({ segment, at, frame, clip }: PortraitProps): ReactElement | null {
  const { person, hue } = segment;
  const lead = castFor({ ...person.persona, seed: person.segment }, hue)[0];
  if (!lead || at.r === 0) return null;
  const { x, y, r } = at;
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
