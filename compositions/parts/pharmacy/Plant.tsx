import { FACADE } from '../../../src/layout/pharmacy/facade';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

const LEAVES = [
  'M0 -50C-46 -60 -60 -110 -52 -150C-20 -140 -4 -100 0 -50Z',
  'M0 -50C46 -64 62 -104 56 -140C22 -130 6 -96 0 -50Z',
  'M0 -50C-18 -100 -12 -150 2 -182C20 -150 20 -100 0 -50Z',
];
const POT = 'M-36 -56H36L28 0H-28Z';
/** Each leaf leans its own way with the wind. */
const SHARE = [1, -0.8, 0.5] as const;

/** The pot plant under the window; its leaves move a little. */
export function Plant({ lean }: { readonly lean: number }) {
  const { x, y } = FACADE.plant;
  return (
    <g transform={`translate(${x} ${y})`} stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      {LEAVES.map((d, i) => (
        <path key={d} d={d} fill={COLOR.mint2} transform={`rotate(${lean * SHARE[i]!} 0 -50)`} />
      ))}
      <path d={POT} fill={hue('sun').fill} />
    </g>
  );
}
