import { gestureAt } from '../../../src/figures/gesture';
import type { Person } from '../../../src/figures/person';
import { bubbleMarks } from '../../../src/layout/bubble';
import { type BasketMarks, STAGE } from '../../../src/layout/potential/stage';
import { basketAt, motiveAt } from '../../../src/layout/potential/times';
import { nameUnder } from '../../../src/layout/potential/words';
import { COLOR, hue } from '../../../src/theme/color';
import { Someone } from '../../parts/figure/Someone';
import { Pop, Rise } from '../../parts/motion/moves';
import { Bubble } from '../../parts/type/Bubble';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';
import { BasketWords } from './BasketWords';
import { OpenBasket } from './OpenBasket';

interface FilledBasketProps extends SceneProps<'potential'> {
  readonly basket: BasketMarks;
  readonly who: Person;
  readonly scale: number;
  readonly index: number;
}

/** Frames that somebody shows what is missing. Px: the motive's bubble beside the head, and the mouth it comes from. */
const SHOWS = 80;
const BUBBLE = { width: 380, beside: 78, up: 326, mouth: { dx: -50, up: 322 } } as const;

/** A basket with whose it is beside it, who shows the empty part. */
export function FilledBasket({ basket, who, scale, index, scene, frame }: FilledBasketProps) {
  const row = scene.rows[index]!;
  const at = basketAt(frame, scene, index);
  if (at.come <= 0) return null;
  const x = basket.x - STAGE.person.beside;
  const under = nameUnder(row.group, row.category);
  const said = index === 0 && row.motive ? bubbleMarks(row.motive, BUBBLE.width) : undefined;
  const mouth = { x: x + BUBBLE.mouth.dx, y: STAGE.floor - BUBBLE.mouth.up };
  const box = said && {
    x: x - BUBBLE.beside - said.width,
    y: STAGE.floor - BUBBLE.up - said.height / 2,
    width: said.width,
    height: said.height,
  };
  return (
    <g>
      <Pop progress={at.come} x={basket.x} y={STAGE.floor}>
        <OpenBasket basket={basket} fill={hue(row.hue).fill} filled={at.filled} />
      </Pop>
      <Someone
        id={who.id}
        look={who.look}
        frame={frame}
        x={x}
        y={STAGE.floor + 8}
        scale={scale}
        entered={at.come}
        arm={gestureAt(frame, { kind: 'offer', from: at.offers, until: at.offers + SHOWS }, who.id)}
      />
      <BasketWords
        basket={basket}
        row={row}
        scene={scene}
        saysWhere={index === 0}
        filled={at.filled}
        gap={at.gap}
      />
      <Rise progress={at.filled}>
        <Text x={basket.x - 30} y={under.y} style={under.style} fill={COLOR.ink} anchor="middle">
          {under.text}
        </Text>
      </Rise>
      {said && box ? (
        <Bubble box={box} to={mouth} progress={motiveAt(frame, scene)}>
          <Text
            x={box.x + box.width / 2}
            y={box.y + said.style.size + 28}
            style={said.style}
            fill={COLOR.ink}
            anchor="middle"
            lines={said.lines}
          />
        </Bubble>
      ) : null}
    </g>
  );
}
