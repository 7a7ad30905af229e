import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import type { ActedMember } from '../../../src/layout/persona/acting';
import { COLOR, type Hue } from '../../../src/theme/color';
import { Bag } from '../../parts/props/Bag';
import { Ball } from '../../parts/props/Ball';
import { Basket } from '../../parts/props/Basket';
import { Cup } from '../../parts/props/Cup';
import { Lantern } from '../../parts/props/Lantern';
import { WateringCan } from '../../parts/props/WateringCan';

/** px per figure unit at which a prop has its own size. */
const OWN_SIZE = 0.2;
/** Units that a cup stands on an open hand further out than where things hang. */
const HANG = 6;

/** What one of the people holds in this frame; nothing while the pose has no hand for it. */
export function Held({
  acted,
  hue,
  bob,
}: {
  readonly acted: ActedMember;
  readonly hue: Hue;
  readonly bob: number;
}): ReactElement | null {
  const { held, look, x, y, scale, flip } = acted;
  const hand = held && handOf({ look, x, y, scale, flip, bob });
  if (!hand) return null;
  const at = { x: hand.x, y: hand.y - HANG, scale: scale / OWN_SIZE };
  switch (held) {
    case 'cup':
      return <Cup {...at} />;
    case 'bag':
      return <Bag {...at} />;
    case 'can':
      return <WateringCan {...at} flip={flip} />;
    case 'basket':
      return <Basket {...at} />;
    case 'lantern':
      return <Lantern {...at} />;
    case 'ball':
      return <Ball {...at} scale={at.scale * 0.8} fill={hue.name === 'coral' ? COLOR.green : hue.fill} />;
    default:
      return held satisfies never;
  }
}
