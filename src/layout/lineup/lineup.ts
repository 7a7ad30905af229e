import { crowdOf } from '../../figures/crowd';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { type Facing, ownFacing } from './facing';
import { type Named, valueFits, wordsFit } from './floor-words';
import { type Floor, floorsOf, headcounts } from './floors';
import { footed } from './footing';
import { type FloorLabel, labelsOf } from './labels';
import { laneLines } from './lane';
import { type Place, placesOf } from './places';
import { type Lane, PLAIN, type Stage, stageFor } from './stage';

/** Someone of the line-up: where, who, and which way they stand. */
export interface Standing extends Place {
  readonly who: Person;
  readonly facing: Facing;
}

/** The line-up, laid out once per scene. */
export interface Lineup {
  readonly stage: Stage;
  readonly floors: readonly Floor[];
  readonly labels: readonly FloorLabel[];
  /** Everybody, back row first. */
  readonly crowd: readonly Standing[];
  /** Place of the largest segment in the scene. */
  readonly largest: number;
}

/** How the words under the floors stand: none, or in a lane, which is higher when narrow floors have long names. */
function laneOf(named: readonly Named[], floors: readonly Floor[]): Lane {
  const fits = (lines: number) => named.map((n, i) => wordsFit(n, floors[i]!.width, lines));
  if (fits(PLAIN.nameLines).every(Boolean)) return 'none';
  const onFloor = fits(1);
  const rest = named.flatMap((n, i) => (onFloor[i] ? [] : [{ ...n, width: floors[i]!.width }]));
  const long = laneLines(rest.map(({ name }) => name)) > 2;
  return long && rest.some(({ value, width }) => !valueFits(value, width)) ? 'high' : 'low';
}

/** Lays out floors, people and labels of a line-up. */
export function layOutLineup(scene: SceneOf<'lineup'>): Lineup {
  const shares = scene.segments.map(({ share }) => share.value);
  const floors = floorsOf(shares);
  const named = scene.segments.map(({ share, name }) => ({ value: share.text, name }));
  const counts = headcounts(shares, scene.perPerson);
  const stage = stageFor(
    laneOf(named, floors),
    counts.reduce((sum, n) => sum + n, 0),
  );
  const people = scene.segments.map((s, i) => crowdOf(hue(s.hue), s.persona, counts[i]!, s.segment));
  return {
    stage,
    floors,
    labels: labelsOf(named, floors, stage),
    crowd: placesOf(floors, counts, stage).map((place) => {
      const who = people[place.segment]![place.person]!;
      return footed({ ...place, who, facing: ownFacing(who) }, floors);
    }),
    largest: shares.indexOf(Math.max(...shares)),
  };
}
