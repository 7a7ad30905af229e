import type { Fact } from '../facts/fact';
import type { FactBook } from '../facts/fact-book';
import type { DrawnKind } from '../scenes/drawn-kinds';
import { ROLES } from '../scenes/fields';
import type { Dataset } from '../schema/dataset';
import type { Audience, Cut, Storyboard, StoryLine, StoryScene } from '../schema/storyboard';
import { type Refused, type Telling, tellingsOf } from './subjects';
import { type Rendered, render } from './template';

/** What the clock needs of a line and of a scene as they are written, whatever film they are of. */
export type WrittenLine = Pick<StoryLine, 'id' | 'start' | 'slot' | 'text' | 'weight' | 'beats'>;
export interface Written {
  readonly kind: DrawnKind;
  readonly seconds: number;
  readonly lines: readonly WrittenLine[];
}

/** A line of one telling, before it is decided whether there is time for it. */
export interface DraftLine<L extends WrittenLine = StoryLine> {
  readonly id: string;
  readonly line: L;
  readonly rendered: Rendered;
  /** Seconds from this line's start to the next one's in the scripted scene: what is saved when it is left out. */
  readonly occupies: number;
}

/** A telling with the lines that its cut may hear. */
export interface DraftScene<S extends Written = StoryScene> {
  readonly scene: S;
  readonly telling: Telling;
  readonly lines: readonly DraftLine<S['lines'][number]>[];
  /** Seconds before the first line and after the last. */
  readonly lead: number;
  readonly tail: number;
}

export interface Draft<S extends Written = StoryScene> {
  readonly scenes: readonly DraftScene<S>[];
  readonly refused: readonly Refused[];
}

/** True when something for this audience belongs in this cut. */
export const isFor = (audience: Audience, cut: Cut): boolean => audience === 'both' || audience === cut;

/** True when the line rests on something that its cut may not know. */
export const leaks = (facts: readonly Fact[], cut: Cut): boolean =>
  cut === 'external' && facts.some((f) => f.audience === 'internal');

/** Seconds a line occupies: up to the next line, or its own slot when it is the last. */
function occupies(scene: Written, i: number): number {
  const line = scene.lines[i] as WrittenLine;
  const next = scene.lines[i + 1];
  return next ? next.start - line.start : line.slot;
}

/** A scene told once, with the lines that are to be heard. */
export function draftScene<S extends Written>(
  scene: S,
  telling: Telling,
  book: FactBook,
  language: string,
  isHeard: (line: S['lines'][number]) => boolean,
): DraftScene<S> {
  const last = scene.lines.at(-1) as WrittenLine;
  const lines = scene.lines.map((line: S['lines'][number], i) => ({
    id: `${telling.id}.${line.id}`,
    line,
    rendered: render(line.text, book, telling.scope, language),
    occupies: occupies(scene, i),
  }));
  return {
    scene,
    telling,
    lines: lines.filter(({ line }) => isHeard(line)),
    lead: scene.lines[0]?.start ?? 0,
    tail: scene.seconds - last.start - last.slot,
  };
}

/** Why a scene of roles can't be told: too few of them have something to do that rests on what holds. */
function idle(scene: StoryScene, book: FactBook, cut: Cut, language: string): Refused | null {
  if (scene.kind !== 'actions') return null;
  const rendered = scene.screen.roles
    .filter((r) => isFor(r.audience, cut))
    .map((r) => render(r.action, book, {}, language));
  if (rendered.filter(({ kind }) => kind === 'text').length >= ROLES.least) return null;
  const why = rendered.flatMap((r) => (r.kind === 'withheld' ? r.reasons.map((x) => x.withheld) : []));
  return { scene: scene.kind, reason: `för få roller har något att göra: ${[...new Set(why)].join('; ')}` };
}

/** The whole film with every line that its cut may hear, before planning. */
export function draft(storyboard: Storyboard, data: Dataset, book: FactBook, cut: Cut): Draft {
  const told = storyboard.scenes
    .filter((scene) => isFor(scene.audience, cut))
    .map((scene) => {
      const nothing = idle(scene, book, cut, storyboard.language);
      return { scene, ...(nothing ? { tellings: [], refused: [nothing] } : tellingsOf(scene, data)) };
    });
  return {
    scenes: told.flatMap(({ scene, tellings }) =>
      tellings.map((telling) =>
        draftScene(scene, telling, book, storyboard.language, (line) => isFor(line.audience, cut)),
      ),
    ),
    refused: told.flatMap((t) => t.refused),
  };
}
