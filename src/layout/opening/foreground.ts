import { crowd } from '../../figures/crowd';
import { headOf } from '../../figures/heads';
import type { FigureLook } from '../../figures/look';
import { FIGURE_SCALE } from '../../figures/size';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { plainLook } from './plain';

/** Someone in the foreground: place in px, size, and how they look before and after the question. */
export interface Bystander {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly look: FigureLook;
  readonly plain: FigureLook;
}

/** Two who have met at the left edge, cropped by it and by the hedge: where they stand, and how they hold themselves. */
const PAIR = [
  { x: 318, y: 1076, scale: FIGURE_SCALE.foreground - 0.015, body: 'easing', flip: true },
  { x: 62, y: 1108, scale: FIGURE_SCALE.foreground + 0.01, body: 'resting', flip: false },
] as const;
/** How many strangers are looked at to find two who aren't alike. */
const CANDIDATES = 40;

const grownUp = ({ look, age }: { look: FigureLook; age: number }) =>
  age > 20 && look.body !== 'wheelchair' && look.face === 'Smile' && !look.beard;

/** The two nearest people: grown up, and unlike each other in hair, skin and colour of clothes. */
export function foregroundOf(scene: SceneOf<'opening'>): Bystander[] {
  const hues = scene.people.map((person) => hue(person.hue));
  const all = crowd({ seed: `${scene.id} foreground`, count: CANDIDATES, hues }).filter(grownUp);
  const first = all[0]!;
  const unlike = all.find(
    ({ look }) =>
      look.skin !== first.look.skin &&
      look.top !== first.look.top &&
      headOf(look.head).kind !== headOf(first.look.head).kind,
  );
  return [first, unlike ?? all[1] ?? first].map(({ id, look }, i) => {
    const { body, ...place } = PAIR[i]!;
    const posed = { ...look, body };
    return { ...place, id, look: posed, plain: plainLook(posed, id) };
  });
}
