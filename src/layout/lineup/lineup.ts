import { crowdOf } from '../../figures/crowd';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { type Floor, floorsOf, headcounts } from './floors';
import { type FloorLabel, fitsOnFloor, labelsOf, type Named } from './labels';
import { laneLines } from './lane';
import { type Place, placesOf } from './places';
import { PLAIN, type Stage, stageFor } from './stage';

/** Someone of the line-up: where and who. */
export interface Standing extends Place {
  readonly who: Person;
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

/** Lines of the lane under the floors; 0 when every label has room on its own floor. */
function linesUnder(named: readonly Named[], floors: readonly Floor[]): number {
  const fits = (lines: number) => named.map((n, i) => fitsOnFloor(n, floors[i]!.width, lines));
  if (fits(PLAIN.nameLines).every(Boolean)) return 0;
  const onFloor = fits(1);
  return laneLines(named.filter((_, i) => !onFloor[i]).map(({ name }) => name));
}

/** Lays out floors, people and labels of a line-up. */
export function layOutLineup(scene: SceneOf<'lineup'>): Lineup {
  const shares = scene.segments.map(({ share }) => share.value);
  const floors = floorsOf(shares);
  const named = scene.segments.map(({ share, name }) => ({ value: share.text, name }));
  const counts = headcounts(shares, scene.perPerson);
  const stage = stageFor(
    linesUnder(named, floors),
    counts.reduce((sum, n) => sum + n, 0),
  );
  const people = scene.segments.map((s, i) => crowdOf(hue(s.hue), s.persona, counts[i]!, s.segment));
  return {
    stage,
    floors,
    labels: labelsOf(named, floors, stage),
    crowd: placesOf(floors, counts, stage).map((place) => ({
      ...place,
      who: people[place.segment]![place.person]!,
    })),
    largest: shares.indexOf(Math.max(...shares)),
  };
}
