import { scaleForHeight } from '../../figures/anchors';
import { castFor } from '../../figures/cast';
import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { STAGE } from './stage';

/** Who stands on each step, and px per figure unit: the segment's own person, or somebody in its hue. */
export const peopleOf = ({ steps }: SceneOf<'podium'>): { who: Person; scale: number }[] =>
  steps.map(({ name, hue: own, person }) => {
    const who = person
      ? castFor({ ...person.persona, seed: person.segment }, hue(own))[0]!
      : grownUps(`podium ${name}`, 1, [hue(own)])[0]!;
    return { who, scale: scaleForHeight(who.look, STAGE.person) };
  });
