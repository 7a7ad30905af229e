import type { BodyName } from '../../figures/bodies';
import type { CastMember } from '../../figures/cast';
import { type ArmPose, type Gesture, gestureAt } from '../../figures/gesture';
import type { FigureLook } from '../../figures/look';
import { inPose } from '../../figures/pose';
import { clamp01, easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import type { Doing, HeldName } from './doing';
import type { Accent, Emphasis } from './emphasis';
import { type Standing, seatOf } from './people';
import { claimSpells, following, type Spell, TURN, turned, turnWidth } from './spells';
import type { Stage } from './stage';

/** One person in one frame. */
export interface ActedMember {
  readonly member: CastMember;
  readonly look: FigureLook;
  /** False before they have come in. */
  readonly seen: boolean;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly arm: ArmPose | undefined;
  readonly held: HeldName | undefined;
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
  readonly doings: readonly Doing[];
  readonly standing: readonly Standing[];
  readonly stage: Stage;
  readonly emphases: readonly Emphasis[];
  /** Frame at which the first of them sets out, and at which the chart is told. */
  readonly enter: number;
  readonly chart: number;
}

/** Frames between two of them, and frames that one walks. */
const WALK = { step: 4, frames: 22 } as const;
/** Degrees that heads follow the chart, turn to who speaks, and nod while speaking. */
const TILT = { chart: -3, speaker: 2.5, nod: 1.8 } as const;
/** Frames of one nod, and of all speech. */
const SPEECH = { nod: 22, frames: 88 } as const;
/** px and frames of a small hop of joy. */
const HOP = { px: 16, frames: 14, step: 4 } as const;
/** px that the lead steps towards the chart while it is talked about and the arm doesn't reach out. */
const STEP = 16;
/** Units from a figure's middle to the tip of a pointing finger, and px that it may reach into the chart's side. */
const FINGER = { reach: 1110, into: 8 } as const;
/** Frames before the chart in which a cup is taken and who sits gets up. */
const BEFORE_CHART = 30;
const ACCEPT = 8;

/** True when a pointing hand stays clear of the first object. */
function reachFree({ x, scale }: Standing, { home, chart }: Stage): boolean {
  const reach = FINGER.reach * scale;
  return home === 'left' ? x + reach < chart[0] + FINGER.into : x - reach > chart[1] - FINGER.into;
}

const startOf = (all: readonly Emphasis[], accent: Accent) => all.find((e) => e.accent === accent)?.from;

/** Frame at which the need is told; undefined when it isn't. */
export const needFrom = (all: readonly Emphasis[]): number | undefined =>
  startOf(all, 'need') ?? startOf(all, 'together');

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

/** What the lead's arm does: takes the cup or waves at home, shows the chart, points at what is told, presents the need. */
function gesturesOf(a: Acting, arrived: number, points: boolean): Gesture[] {
  const spells = claimSpells(a.emphases);
  const [home, need] = [startOf(a.emphases, 'home'), needFrom(a.emphases)];
  const cup = a.doings.some((d) => d.held === 'cup');
  const early: Gesture[] = cup
    ? [{ kind: 'offer', from: arrived + ACCEPT, until: a.chart - BEFORE_CHART }]
    : home === undefined
      ? []
      : [{ kind: 'wave', from: Math.max(home, arrived + ACCEPT), cycles: 2 }];
  const shown: Gesture = { kind: 'offer', from: a.chart, until: spells[0]?.from ?? a.chart };
  const told = spells.map(({ from, to }): Gesture => ({ kind: 'point', from, until: to }));
  return [
    ...early,
    ...(points ? [shown, ...told] : []),
    ...(need === undefined
      ? []
      : // Held to the end: nobody stands with hanging arms beside what they need.
        [{ kind: 'offer' as const, from: need, until: Number.POSITIVE_INFINITY }]),
  ];
}

const armAt = (frame: number, gestures: readonly Gesture[], id: string): ArmPose | undefined =>
  gestures.map((g) => gestureAt(frame, g, id)).find((arm) => arm !== undefined);

/** Frames at which somebody comes to rest, and until which they do what they do at home. */
interface Span {
  readonly arrived: number;
  readonly until: number;
}

/** Of somebody who has long been there. */
const HAS_COME: Span = { arrived: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** Frame at which a member sets out: all come from the right, who goes farthest first, so that nobody passes another. */
const startsAt = (i: number, { standing, enter }: Acting): number =>
  enter + standing.filter(({ x }) => x < standing[i]!.x).length * WALK.step;

/** When a member is busy: who sits gets up for the chart. */
function busyOf(i: number, acting: Acting): Span {
  const { doings, chart } = acting;
  const arrived = startsAt(i, acting) + WALK.frames;
  return { arrived, until: doings[i]?.rises ? chart - BEFORE_CHART : Number.POSITIVE_INFINITY };
}

/** Poses change in the middle of a turn, when the figure is narrowest. */
const after = (frame: number, at: number) => frame >= at + TURN.frames / 2;

const STILL: readonly BodyName[] = ['resting', 'crossed-arms'];
/** Bodies that are on their way, whether or not they have come. */
const MOVING: readonly BodyName[] = ['dancer', 'walking'];

/** The look of a member in a frame: as they come, as they are busy, or as they stand. */
function lookAt(frame: number, { look }: CastMember, { body }: Doing, span: Span): FigureLook {
  const coming = !after(frame, span.arrived);
  if (body && MOVING.includes(body)) return { ...look, body };
  if (coming) return STILL.includes(look.body) ? inPose(look, 'walk') : look;
  return body && !after(frame, span.until) ? { ...look, body } : look;
}

/** When the chart is what everybody looks at: from when it is told. */
function chartSpells({ emphases, chart }: Acting): Spell[] {
  const [first, ...rest] = claimSpells(emphases);
  return first ? [{ ...first, from: Math.min(first.from, chart) }, ...rest] : [];
}

/** What one member does in a frame. */
function actOne(frame: number, i: number, a: Acting, spells: readonly Spell[]): ActedMember {
  const member = a.members[i] as CastMember;
  const at = a.standing[i] as Standing;
  const doing = a.doings[i] ?? {};
  const lead = i === 0;
  const right = a.stage.home === 'right';
  const starts = startsAt(i, a);
  const span = busyOf(i, a);
  const come = progress(frame, starts, WALK.frames, easeOutCubic);
  const coming = !after(frame, span.arrived);
  const look = lookAt(frame, member, doing, span);
  const need = needFrom(a.emphases);
  const canPoint = lead && reachFree(at, a.stage);
  const away = lead && (a.doings.some((d) => d.held === 'cup') || a.members.length > 2);
  const told = turned(frame, spells) || (need !== undefined && after(frame, need));
  const steps = lead && !canPoint ? STEP * following(frame, spells) : 0;
  const [home, together] = [lead ? undefined : startOf(a.emphases, 'home'), startOf(a.emphases, 'together')];
  const sits = doing.rises && !coming && !after(frame, span.until);
  const seat = doing.rises ? seatOf(at, a.stage) : at.x;
  const up = progress(frame, span.until, WALK.frames, easeInOutCubic);
  const faces = away && !told ? !right : right;
  const turnsThere =
    !faces || lookAt(frame, member, doing, HAS_COME).body !== lookAt(0, member, doing, span).body;
  const changes = [
    ...(turnsThere ? [span.arrived] : []),
    span.until,
    ...(away && need !== undefined ? [need] : []),
  ];
  const hops = (from: number | undefined) =>
    hopAt(frame, from === undefined ? undefined : from + i * HOP.step);
  return {
    member,
    look,
    seen: frame > starts,
    x: lerp(a.stage.outside, lerp(seat, at.x, up), come) + (right ? -steps : steps),
    y: at.y,
    scale: at.scale,
    // Drawings look to the right; everybody comes from the right. Some leads turn to the others while nothing is told.
    flip: coming || faces,
    arm:
      lead && !coming && !sits ? armAt(frame, gesturesOf(a, span.arrived, canPoint), member.id) : undefined,
    held: doing.held,
    tilt: tiltAt(frame, lead, spells, startOf(a.emphases, 'need')),
    hop: hops(home) + hops(together),
    squash: turnWidth(frame, away ? spells : [], changes),
    walking: (come < 1 && come > 0) || (seat !== at.x && up > 0 && up < 1),
  };
}

/**
 * What everybody does in a frame: walks in, looks at what is talked about. The lead turns from the others to the chart
 * and points, or takes a step where there is no room; the lead presents the need when that is told.
 */
export function actAt(frame: number, acting: Acting): ActedMember[] {
  const spells = chartSpells(acting);
  return acting.members.map((_, i) => actOne(frame, i, acting, spells));
}
