import type { Scope } from '../facts/fact-book';
import { BEATS, type SceneKind } from '../scenes/beats';
import type { DrawnKind } from '../scenes/drawn-kinds';
import type { AnyCut } from '../schema/cuts';
import type { Cut, Storyboard, Weight } from '../schema/storyboard';
import { FRAME } from '../theme/frame';
import type { Draft, DraftLine, DraftScene, Written, WrittenLine } from './draft';
import { type Plan, plan } from './plan';
import type { Refused, Subject } from './subjects';

/** Frames of the film, half-open: `from` is in, `to` is not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A line as it is told. */
export interface TimelineLine extends Span {
  /** scene.line or scene.subject.line, e.g. persona.stadsparet.vem. */
  readonly id: string;
  readonly text: string;
  readonly weight: Weight;
  /** Full names of the facts it rests on. */
  readonly facts: readonly string[];
}

export interface TimelineScene<K extends DrawnKind = DrawnKind> extends Span {
  readonly id: string;
  readonly kind: K;
  readonly subject: Subject;
  readonly scope: Scope;
  readonly lines: readonly TimelineLine[];
  /** Frame of each beat, from the scene's start. */
  readonly beats: Readonly<Record<string, number>>;
}

/** A line that is not told, and why (Swedish). */
export interface Dropped {
  readonly line: string;
  readonly reason: string;
}

/** A film's one clock. Everything that has a time reads it here. */
export interface Timeline<K extends DrawnKind = DrawnKind, C extends AnyCut = AnyCut> {
  readonly fps: number;
  readonly language: Storyboard['language'];
  readonly cut: C;
  readonly frames: number;
  readonly scenes: readonly TimelineScene<K>[];
  readonly dropped: readonly Dropped[];
  readonly refused: readonly Refused[];
}

const frameAt = (seconds: number): number => Math.round(seconds * FRAME.fps);

function whyDropped({ rendered, line }: DraftLine<WrittenLine>): string {
  switch (rendered.kind) {
    case 'withheld':
      return rendered.reasons.map((r) => `${r.name}: ${r.withheld}`).join('; ');
    case 'text':
      return line.weight === 'reserve' ? 'reservrad som inte behövs' : 'ryms inte i filmens längd';
    case 'unknown':
      return `okänt faktum: ${rendered.names.join(', ')}`;
    case 'broken':
      return rendered.message;
    default:
      return rendered satisfies never;
  }
}

type Placed = { lines: TimelineLine[]; beats: Record<string, number>; dropped: Dropped[]; seconds: number };

/** Lays the lines of a scene out from `start` (seconds in the film); a line left out closes its gap. */
function place(scene: DraftScene<Written>, planned: Plan, start: number, build: readonly string[]): Placed {
  const sceneFrom = frameAt(start);
  const placed: Placed = { lines: [], beats: {}, dropped: [], seconds: scene.lead };
  for (const draftLine of scene.lines) {
    const { line, rendered, id } = draftLine;
    const at = start + placed.seconds;
    const said = planned.has(scene, draftLine) && rendered.kind === 'text';
    for (const [beat, offset] of Object.entries(line.beats)) {
      if (said || build.includes(beat)) placed.beats[beat] = frameAt(at + (said ? offset : 0)) - sceneFrom;
    }
    if (!said) {
      placed.dropped.push({ line: id, reason: whyDropped(draftLine) });
      continue;
    }
    placed.lines.push({
      id,
      text: rendered.text,
      weight: line.weight,
      facts: rendered.facts.map((f) => f.name),
      from: frameAt(at),
      to: frameAt(at + line.slot),
    });
    placed.seconds += draftLine.occupies;
  }
  placed.seconds += scene.tail;
  return placed;
}

/**
 * The film's timeline: which lines are told and when, which beats fall on which frames. A line that is left out closes
 * its gap; a beat that a scene can't do without stays where its line would have been.
 */
export const timeline = (draft: Draft, storyboard: Storyboard, cut: Cut): Timeline<SceneKind, Cut> =>
  timelineOf(draft, { language: storyboard.language, length: storyboard.length[cut], cut, beats: BEATS });

/** What a film's clock is set by. */
interface Clock<K extends DrawnKind, C extends AnyCut> {
  readonly language: Storyboard['language'];
  /** Shortest and longest film, in seconds. */
  readonly length: readonly [number, number];
  readonly cut: C;
  readonly beats: Readonly<Record<K, { readonly build: readonly string[] }>>;
}

/** The timeline of any film whose scenes are written as ours are. */
export function timelineOf<S extends Written, C extends AnyCut>(
  draft: Draft<S>,
  { language, length, cut, beats }: Clock<S['kind'], C>,
): Timeline<S['kind'], C> {
  const planned = plan(draft, length);
  const scenes: TimelineScene<S['kind']>[] = [];
  const dropped: Dropped[] = [];
  let start = 0;
  for (const draftScene of draft.scenes) {
    const { kind }: { kind: S['kind'] } = draftScene.scene;
    const placed = place(draftScene, planned, start, beats[kind].build);
    const { id, subject, scope } = draftScene.telling;
    const [from, to] = [frameAt(start), frameAt(start + placed.seconds)];
    scenes.push({
      id,
      kind,
      subject,
      scope,
      from,
      to,
      lines: placed.lines,
      beats: placed.beats,
    });
    dropped.push(...placed.dropped);
    start += placed.seconds;
  }
  return {
    fps: FRAME.fps,
    language,
    cut,
    frames: frameAt(start),
    scenes,
    dropped,
    refused: draft.refused,
  };
}
