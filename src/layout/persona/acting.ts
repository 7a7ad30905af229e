import type { BodyName } from '../../figures/bodies';
import type { CastMember } from '../../figures/cast';
import type { Pose } from '../../figures/pose';
import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { clamp01, easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import type { Emphasis } from './emphasis';
import type { Standing } from './people';
import type { Stage } from './stage';

/** One person in one frame. */
export interface ActedMember {
  readonly member: CastMember;
  /** False before they have come in. */
  readonly seen: boolean;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly pose: Pose;
  /** Degrees of the head, on top of idle life. */
  readonly tilt: number;
  /** px over the ground, on top of the steps. */
  readonly hop: number;
  /** Width against the drawn one: a turn passes through a narrow profile. */
  readonly squash: number;
  readonly walking: boolean;
}

/** px outside the picture from which they walk in, frames between two of them, and frames that one walks. */
const WALK = { outside: 150, step: 8, frames: 44 } as const;
/** A turn to another pose: frames, and how narrow the figure gets. */
const TURN = { frames: 8, narrow: 0.45 } as const;
/** Degrees that heads follow what is talked about. */
const LOOK = { chart: -3, speaker: 2.5, frames: 16 } as const;
/** px of a small hop of joy. */
const HOP = { px: 16, frames: 14 } as const;
/** px that the lead steps towards the chart while it is talked about. */
const STEP = 28;
/** The pointing figure is drawn shorter: px per unit against the others, so that heads stay level. */
const POINT_SCALE = 1.09;

interface Spell {
  readonly from: number;
  readonly to: number;
}

/** Frames during which somebody points: while a claim is talked about. */
function pointing(all: readonly Emphasis[]): Spell[] {
  const spells: Spell[] = [];
  for (const e of all) {
    if (e.claim === undefined) continue;
    const last = spells[spells.length - 1];
    if (last && last.to === e.from) spells[spells.length - 1] = { from: last.from, to: e.to };
    else spells.push({ from: e.from, to: e.to });
  }
  return spells;
}

/** 1 at rest, narrow in the middle of a turn at each end of a spell. */
function turning(frame: number, spells: readonly Spell[]): number {
  let width = 1;
  for (const at of spells.flatMap((s) => [s.from, s.to])) {
    const t = clamp01((frame - at) / TURN.frames);
    if (t > 0 && t < 1) width = Math.min(width, Math.max(TURN.narrow, Math.abs(1 - 2 * t)));
  }
  return width;
}

/** The pose changes in the middle of a turn, when the figure is at its narrowest. */
const within = (frame: number, spells: readonly Spell[]) =>
  spells.some((s) => frame >= s.from + TURN.frames / 2 && frame < s.to + TURN.frames / 2);

const hopAt = (frame: number, from: number | undefined) => {
  if (from === undefined) return 0;
  const t = clamp01((frame - from) / HOP.frames);
  return HOP.px * 4 * t * (1 - t);
};

export interface Acting {
  readonly members: readonly CastMember[];
  readonly standing: readonly Standing[];
  readonly stage: Stage;
  readonly emphases: readonly Emphasis[];
  readonly enter: number;
}

/** Bodies in a plain tee look the same in other poses; who wears a jacket or a shirt keeps the own body. */
const PLAIN: readonly BodyName[] = ['walking', 'crossed-arms', 'resting'];
const changes = ({ look }: CastMember) => PLAIN.includes(look.body);

/** Frames in which a member looks at the chart: while it is talked about, and the children all the time. */
function actOne(frame: number, i: number, a: Acting, spells: readonly Spell[]): ActedMember {
  const { members, standing, stage, emphases, enter } = a;
  const member = members[i] as CastMember;
  const at = standing[i] as Standing;
  const starts = enter + i * WALK.step;
  const come = progress(frame, starts, WALK.frames, easeOutCubic);
  const lead = i === 0;
  const toChart = stage.home === 'right';
  const turns = lead && members.length > 1;
  const told = within(frame, spells);
  const points = told && lead && changes(member);
  const home = emphases.find((e) => e.accent === 'home');
  const need = emphases.find((e) => e.accent === 'need');
  const looking = Math.max(
    0,
    ...spells.map(
      (s) =>
        progress(frame, s.from, LOOK.frames, easeInOutCubic) -
        progress(frame, s.to, LOOK.frames, easeInOutCubic),
    ),
  );
  const listens = need && !lead ? progress(frame, need.from, TURN.frames) : 0;
  const walking = come < 1 && come > 0;
  const away = stage.home === 'left' ? -1 : 1;
  const outside = stage.home === 'left' ? -WALK.outside : FRAME.width + WALK.outside;
  return {
    member,
    seen: frame > starts,
    x: lerp(outside, at.x, come) - (lead ? away * STEP * looking : 0),
    y: at.y,
    scale: points ? at.scale * POINT_SCALE : at.scale,
    flip: turns && come >= 1 && !told ? !toChart : toChart,
    pose: points ? 'point' : walking && toChart && changes(member) ? 'walk' : member.standing,
    tilt: points ? 0 : LOOK.chart * looking + LOOK.speaker * listens,
    hop: lead || !home ? 0 : hopAt(frame, home.from + i * 4),
    squash: turns || (lead && changes(member)) ? turning(frame, spells) : 1,
    walking,
  };
}

/**
 * What everybody does in a frame: walks in, looks at what is talked about. The lead turns from the others to the chart;
 * whoever's clothes allow it points; the rest of them hop when the home comes alive.
 */
export function actAt(frame: number, acting: Acting): ActedMember[] {
  const spells = pointing(acting.emphases);
  return acting.members.map((_, i) => actOne(frame, i, acting, spells));
}

/** Frames until the last of them has come in. */
export const entrance = (count: number): number =>
  WALK.frames + WALK.step * Math.max(0, count - 1) + DURATION.exit;
