import { scaleForHeight } from '../../figures/anchors';
import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { STAGE } from './stage';

/** Who stands beside each basket, in the colour of those who fill it. */
export const peopleOf = ({ rows }: SceneOf<'potential'>): { who: Person; scale: number }[] =>
  rows.map((row) => {
    const who = grownUps(`type ${row.group}`, 1, [hue(row.hue)])[0]!;
    return { who, scale: scaleForHeight(who.look, STAGE.person.tall) };
  });
