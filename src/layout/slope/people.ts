import { grownUps } from '../../figures/grown-ups';
import { type HueName, hue } from '../../theme/color';

/** Hues of those who walk: none of them means anything here, and the two differ. */
const WALKERS: readonly HueName[] = ['lagoon', 'cinnamon'];
export const SCALE = 0.085;

/** Who walks each road. */
export const walkers = () => WALKERS.map((name, i) => grownUps(`slope ${i}`, 1, [hue(name)])[0]!);
