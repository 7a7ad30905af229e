import { bayOf } from '../../../src/layout/actions/bays';
import { type Spot, STAGE } from '../../../src/layout/actions/stage';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';

/** The wall with a bay round every door that hasn't the word, one tone lighter, and the floor in front of the doors. */
export function Room({ spots }: { readonly spots: readonly Spot[] }) {
  return (
    <g>
      {spots.map((spot, i) => (
        <path key={i} d={archPath(bayOf(spot, spots.length))} fill={NIGHT.moon} />
      ))}
      <rect y={STAGE.base} width={FRAME.width} height={FRAME.height - STAGE.base} fill={COLOR.forest2} />
      <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
    </g>
  );
}
