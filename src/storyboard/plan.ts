import type { Weight } from '../schema/storyboard';
import type {
  Draft as DraftOf,
  DraftLine as LineOf,
  DraftScene as SceneOf,
  Written,
  WrittenLine,
} from './draft';

type Draft = DraftOf<Written>;
type DraftScene = SceneOf<Written>;
type DraftLine = LineOf<WrittenLine>;

/** Seconds kept clear of both ends of the allowed length, so that rounding to frames can't cross them. */
const CUSHION = 1;

/**
 * The unit that the plan decides about: one line of the storyboard, in all the scenes that tell it. All personas thus
 * keep the same lines, and one segment is never told shorter than another.
 */
const unitOf = (scene: DraftScene, line: DraftLine): string => `${scene.scene.kind}.${line.line.id}`;

const isSaid = (line: DraftLine): boolean => line.rendered.kind === 'text';

/** Seconds of a scene when these units are in. */
export function secondsOf(scene: DraftScene, kept: ReadonlySet<string>): number {
  const said = scene.lines.filter((l) => isSaid(l) && kept.has(unitOf(scene, l)));
  return scene.lead + scene.tail + said.reduce((sum, l) => sum + l.occupies, 0);
}

const total = (draft: Draft, kept: ReadonlySet<string>): number =>
  draft.scenes.reduce((sum, scene) => sum + secondsOf(scene, kept), 0);

/** Units of a weight in film order, those of the personas first: their time gives way and fills up before others'. */
function units(draft: Draft, weight: Weight): string[] {
  const all = draft.scenes.flatMap((scene) =>
    scene.lines.filter((l) => l.line.weight === weight && isSaid(l)).map((l) => unitOf(scene, l)),
  );
  const unique = [...new Set(all)];
  const isPersona = (unit: string) => unit.startsWith('persona.');
  return [...unique.filter(isPersona), ...unique.filter((u) => !isPersona(u))];
}

/** Which lines are in. */
export interface Plan {
  readonly has: (scene: DraftScene, line: DraftLine) => boolean;
  /** Length of the planned film in seconds. */
  readonly seconds: number;
}

/**
 * Fits the film into its length. Essential lines are always in, detail lines unless the film gets too long, reserve
 * lines only when it would be too short. Lines fall from the last persona line backwards and come in from the first.
 * When even all reserve is too little, the film is as long as it is: the caller says so.
 */
export function plan(draft: Draft, [shortest, longest]: readonly [number, number]): Plan {
  const kept = new Set([...units(draft, 'essential'), ...units(draft, 'detail')]);
  const personasFirst = units(draft, 'detail');
  const personas = personasFirst.filter((u) => u.startsWith('persona.')).reverse();
  const others = personasFirst.filter((u) => !u.startsWith('persona.')).reverse();
  for (const unit of [...personas, ...others]) {
    if (total(draft, kept) <= longest - CUSHION) break;
    kept.delete(unit);
  }
  for (const unit of units(draft, 'reserve')) {
    if (total(draft, kept) >= shortest + CUSHION) break;
    kept.add(unit);
    if (total(draft, kept) > longest - CUSHION) kept.delete(unit);
  }
  return {
    has: (scene, line) => isSaid(line) && kept.has(unitOf(scene, line)),
    seconds: total(draft, kept),
  };
}
