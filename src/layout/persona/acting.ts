import type { BodyName } from '../../figures/bodies';
import type { CastMember } from '../../figures/cast';
import type { Pose } from '../../figures/pose';
import { FRAME } from '../../theme/frame';
import { clamp01, easeOutCubic, lerp, progress } from '../ease';
import type { Accent, Emphasis } from './emphasis';
import type { Standing } from './people';
import { claimSpells, following, type Spell, turned, turnWidth } from './spells';
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

export interface Acting {
  readonly members: readonly CastMember[];
  readonly standing: readonly Standing[];
  readonly stage: Stage;
  readonly emphases: readonly Emphasis[];
  /** Frame at which the first of them sets out. */
  readonly enter: number;
}

/** px outside the picture from which they walk in, frames between two of them, and frames that one walks. */
const WALK = { outside: 150, step: 8, frames: 44 } as const;
/** Degrees that heads follow the chart, turn to who speaks, and nod while speaking. */
const TILT = { chart: -3, speaker: 2.5, nod: 1.8 } as const;
/** Frames of one nod, and of all speech. */
const SPEECH = { nod: 22, frames: 88 } as const;
/** px and frames of a small hop of joy. */
const HOP = { px: 16, frames: 14, step: 4 } as const;
/** px that the lead steps towards the chart while it is talked about. */
const STEP = 16;
/** The pointing figure is drawn shorter than the others: heads stay level. */
const POINT_SCALE = 1.09;
/** Units from a pointing figure's middle to the tip of its finger, and px that it may reach into the chart's side. */
const FINGER = { reach: 730, into: 10 } as const;
/** Bodies in a plain tee look the same in other poses; who wears a jacket or a shirt keeps the own body. */
const PLAIN: readonly BodyName[] = ['walking', 'crossed-arms', 'resting'];

const changes = ({ look }: CastMember) => PLAIN.includes(look.body);

/** True when a pointing hand stays clear of the first object. */
function reachFree({ x, scale }: Standing, { home, chart }: Stage): boolean {
  const reach = FINGER.reach * scale * POINT_SCALE;
  return home === 'left' ? x + reach < chart[0] + FINGER.into : x - reach > chart[1] - FINGER.into;
}

const startOf = (all: readonly Emphasis[], accent: Accent) => all.find((e) => e.accent === accent)?.from;

function hopAt(frame: number, from: number | undefined): number {
  if (from === undefined) return 0;
  const t = clamp01((frame - from) / HOP.frames);
  return HOP.px * 4 * t * (1 - t);
}

/** Degrees of a head: towards the chart; then the lead nods while speaking and the others turn to the lead. */
function tiltAt(frame: number, lead: boolean, spells: readonly Spell[], need: number | undefined): number {
  const chart = TILT.chart * following(frame, spells);
  if (need === undefined || frame < need) return chart;
  if (!lead) return chart + TILT.speaker * progress(frame, need, HOP.frames);
  const spoken = Math.min(frame - need, SPEECH.frames);
  return chart + TILT.nod * Math.sin((2 * Math.PI * spoken) / SPEECH.nod);
}

/** What one member does in a frame. */
function actOne(frame: number, i: number, a: Acting, spells: readonly Spell[]): ActedMember {
  const member = a.members[i] as CastMember;
  const at = a.standing[i] as Standing;
  const lead = i === 0;
  const right = a.stage.home === 'right';
  const starts = a.enter + i * WALK.step;
  const come = progress(frame, starts, WALK.frames, easeOutCubic);
  const walking = come < 1 && come > 0;
  const canPoint = lead && changes(member) && reachFree(at, a.stage);
  const turns = lead && a.members.length > 1;
  const told = turned(frame, spells);
  const points = told && canPoint;
  const steps = lead && !canPoint ? STEP * following(frame, spells) : 0;
  const home = lead ? undefined : startOf(a.emphases, 'home');
  return {
    member,
    seen: frame > starts,
    x: lerp(right ? FRAME.width + WALK.outside : -WALK.outside, at.x, come) + (right ? -steps : steps),
    y: at.y,
    scale: points ? at.scale * POINT_SCALE : at.scale,
    // Drawings look to the right. The lead turns to the others while nothing is told.
    flip: turns && come >= 1 && !told ? !right : right,
    pose: points ? 'point' : walking && right && changes(member) ? 'walk' : member.standing,
    tilt: points ? 0 : tiltAt(frame, lead, spells, startOf(a.emphases, 'need')),
    hop: hopAt(frame, home === undefined ? undefined : home + i * HOP.step),
    squash: turns || canPoint ? turnWidth(frame, spells) : 1,
    walking,
  };
}

/**
 * What everybody does in a frame: walks in, looks at what is talked about. The lead turns from the others to the chart;
 * whose clothes allow it points, otherwise takes a step; the rest hop when the home comes alive.
 */
export function actAt(frame: number, acting: Acting): ActedMember[] {
  const spells = claimSpells(acting.emphases);
  return acting.members.map((_, i) => actOne(frame, i, acting, spells));
}
