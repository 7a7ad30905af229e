import { type BasketMarks, STAGE } from '../../../src/layout/potential/stage';
import { besideBasket, besideLines, HERE, LEADING, SMALL, VALUE } from '../../../src/layout/potential/words';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface BasketWordsProps {
  readonly basket: BasketMarks;
  readonly row: SceneOf<'potential'>['rows'][number];
  readonly scene: SceneOf<'potential'>;
  /** Whether it says where: once is enough. */
  readonly saysWhere: boolean;
  readonly filled: number;
  readonly gap: number;
}

/** The empty part's amount with its range, and what is bought here, each beside its part of the basket. */
export function BasketWords({ basket, row, scene, saysWhere, filled, gap }: BasketWordsProps) {
  const x = basket.x + STAGE.width / 2 + STAGE.label;
  const { gap: value, here } = besideBasket(basket, saysWhere);
  const text = { x, fill: COLOR.ink } as const;
  return (
    <g>
      <Rise progress={gap}>
        <Text {...text} y={value} style={VALUE} data-fact={row.gap.fact}>
          {row.gap.text}
        </Text>
        <Text {...text} y={value + LEADING} style={SMALL}>
          {row.gap.rangeText}
        </Text>
        <Text
          {...text}
          y={value + 2 * LEADING}
          style={SMALL}
          lines={saysWhere ? besideLines(scene.elsewhere) : []}
          leading={36}
        />
      </Rise>
      <Rise progress={filled}>
        <Text {...text} y={here} style={HERE} data-fact={row.here.fact}>
          {row.here.text}
        </Text>
        <Text {...text} y={here + 36} style={SMALL} lines={saysWhere ? [scene.here] : []} />
      </Rise>
    </g>
  );
}
