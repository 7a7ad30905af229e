import type { ReactElement } from 'react';
import type { Companion } from '../../../src/layout/persona/companion';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { ink, inkLine } from './ink';

/** Colours of a bird. */
export interface Plumage {
  readonly body: string;
  readonly breast: string;
  readonly wing: string;
}

/** A bird stands on 0, 0 and looks to the right. */
const SHAPE = {
  body: 'M-26 -4C-20 -27 0 -35 12 -31C16 -45 34 -45 36 -31L47 -27L36 -23C34 -7 18 1 4 1H-24L-45 3Z',
  breast: 'M36 -23C34 -7 18 1 4 1C10 -8 22 -20 36 -23Z',
  folded: 'M-16 -8C-8 -20 6 -20 12 -12C4 -2 -10 -2 -16 -8Z',
  up: 'M-14 -22C-26 -48 -22 -66 -8 -76C2 -58 12 -42 12 -24Z',
  down: 'M-14 -16C-20 4 -14 20 -2 30C8 14 14 0 12 -16Z',
  legs: 'M2 0v12M12 0v12',
} as const;
/** Size against the drawing. */
const SIZE = 0.88;
/** Frames of one wing beat, and of the pause between two looks around. */
const BEAT = 8;
const LOOK = { every: 130, frames: 26 } as const;

/** A bird that sits on the line, or flies. */
export function Bird({
  at,
  frame,
  plumage,
}: {
  readonly at: Companion | undefined;
  readonly frame: number;
  readonly plumage: Plumage;
}): ReactElement | null {
  if (!at) return null;
  const flies = at.flying > 0;
  const looks = !flies && frame % LOOK.every < LOOK.frames;
  const left = at.flip !== looks;
  const wing = flies ? (frame % BEAT < BEAT / 2 ? SHAPE.up : SHAPE.down) : SHAPE.folded;
  return (
    <g
      transform={`translate(${at.x.toFixed(1)} ${(at.y - 12).toFixed(1)}) scale(${left ? -SIZE : SIZE} ${SIZE})`}
    >
      {flies ? null : <path d={SHAPE.legs} {...inkLine(LINE.fine)} />}
      <path d={SHAPE.body} fill={plumage.body} {...ink(LINE.fine)} />
      <path d={SHAPE.breast} fill={plumage.breast} />
      <path d={SHAPE.body} fill="none" {...ink(LINE.fine)} />
      <circle cx={26} cy={-32} r={2.8} fill={COLOR.ink} />
      <path d={wing} fill={plumage.wing} {...ink(LINE.fine)} />
    </g>
  );
}

const WINGS = 'M0 0C-6 -26 -34 -34 -36 -14C-36 0 -16 4 0 0C-14 6 -26 14 -22 24C-14 30 -2 14 0 0Z';

/** A butterfly: the same errand in the garden. */
export function Butterfly({
  at,
  frame,
  color,
}: {
  readonly at: Companion | undefined;
  readonly frame: number;
  readonly color: string;
}): ReactElement | null {
  if (!at) return null;
  const on = frame - (frame % 2);
  const open =
    at.flying > 0 ? 0.35 + 0.65 * Math.abs(Math.sin(on / 2.6)) : 0.55 + 0.45 * Math.abs(Math.sin(on / 26));
  const hover = at.flying * 8 * Math.sin(on / 3);
  const wing = (side: number) => (
    <path d={WINGS} transform={`scale(${(side * open).toFixed(3)} 1)`} fill={color} {...ink(LINE.fine)} />
  );
  return (
    <g
      transform={`translate(${at.x.toFixed(1)} ${(at.y - 26 + hover).toFixed(1)}) rotate(${at.flip ? -14 : 14})`}
    >
      {wing(1)}
      {wing(-1)}
      <path d="M0 -12V20M0 -12l-8 -12M0 -12l8 -12" {...inkLine(4)} />
    </g>
  );
}
