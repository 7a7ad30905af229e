import type { BodyName } from '../../figures/bodies';
import { crowd } from '../../figures/crowd';
import { type HeadKind, headOf } from '../../figures/heads';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { FIGURE_SCALE } from '../../figures/size';
import { NEUTRAL } from '../../figures/tones';
import type { SceneOf } from '../../scenes/kinds';
import { COLOR, hue } from '../../theme/color';

/** Someone who stands on the street: place in px, size and look. */
export interface Bystander {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly look: FigureLook;
  /** Frame at which they wave. */
  readonly waves: number | undefined;
}

interface Stand extends Pick<Bystander, 'x' | 'y' | 'scale' | 'flip' | 'waves'> {
  readonly body: BodyName;
  /** The hair that suits a place this near. */
  readonly hair: HeadKind;
  readonly wears: string;
  readonly trousers: string;
}

/** Two who have met at the left edge, cropped by it and by the hedge. */
const PAIR: readonly Stand[] = [
  {
    x: 206,
    y: 1076,
    scale: FIGURE_SCALE.foreground - 0.015,
    body: 'easing',
    hair: 'short',
    flip: true,
    wears: COLOR.green,
    trousers: NEUTRAL.ink,
    waves: 16,
  },
  {
    x: 14,
    y: 1108,
    scale: FIGURE_SCALE.foreground + 0.01,
    body: 'resting',
    hair: 'long',
    flip: false,
    wears: hue('lilac').fill,
    trousers: hue('blue').fill,
    waves: undefined,
  },
];

/** How many strangers are looked at to find some who aren't alike. */
const CANDIDATES = 60;

const grownUp = ({ look, age }: Person) =>
  age > 20 && look.body !== 'wheelchair' && look.face === 'Smile' && !look.beard;

const unlike = (a: FigureLook, b: FigureLook) => a.skin !== b.skin && a.hair !== b.hair;

function dressed(look: FigureLook, { body, wears, trousers }: Stand): FigureLook {
  const { jacket: _, ...rest } = look;
  const clothes = body === 'easing' ? { top: COLOR.white, jacket: wears } : { top: wears };
  return { ...rest, body, ...clothes, pants: trousers };
}

/** The two nearest people: grown up, and unlike each other in hair and skin. */
export function foregroundOf(scene: SceneOf<'opening'>): Bystander[] {
  const strangers = crowd({ seed: `${scene.id} foreground`, count: CANDIDATES }).filter(grownUp);
  let last: Person | undefined;
  return PAIR.map((stand) => {
    const before = last;
    const who = strangers.find(
      ({ look }) => headOf(look.head).kind === stand.hair && (!before || unlike(look, before.look)),
    );
    if (!who) throw new Error('There are too few grown-up strangers for the street.');
    last = who;
    const { body: _, hair: __, wears: ___, trousers: ____, ...place } = stand;
    return { ...place, id: who.id, look: dressed(who.look, stand) };
  });
}
