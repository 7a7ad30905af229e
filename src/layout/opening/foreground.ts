import type { BodyName } from '../../figures/bodies';
import { crowd } from '../../figures/crowd';
import { headOf } from '../../figures/heads';
import type { FigureLook } from '../../figures/look';
import type { Person } from '../../figures/person';
import { FIGURE_SCALE } from '../../figures/size';
import type { SceneOf } from '../../scenes/kinds';
import { COLOR, hue } from '../../theme/color';
import { plainLook } from './plain';

/** Someone who stands on the street: place in px, size, and how they look before and after the question. */
export interface Bystander {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly look: FigureLook;
  readonly plain: FigureLook;
  /** Frame at which they wave. */
  readonly waves: number | undefined;
}

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly body: BodyName;
  readonly flip: boolean;
  /** What they wear before the question. */
  readonly wears: string;
  readonly waves?: number;
}

/** Two who have met at the left edge, cropped by it and by the hedge. */
const PAIR: readonly Stand[] = [
  {
    x: 318,
    y: 1076,
    scale: FIGURE_SCALE.foreground - 0.015,
    body: 'easing',
    flip: true,
    wears: COLOR.green,
    waves: 16,
  },
  {
    x: 62,
    y: 1108,
    scale: FIGURE_SCALE.foreground + 0.01,
    body: 'resting',
    flip: false,
    wears: COLOR.forest2,
  },
];

/** Three who have stopped on the square, between the lanes: two talk, one waits outside the door. */
const SQUARE: readonly Stand[] = [
  { x: 760, y: 862, scale: 0.15, body: 'polkadots', flip: false, wears: COLOR.white },
  { x: 884, y: 858, scale: 0.15, body: 'shirt', flip: true, wears: COLOR.forest2 },
  { x: 1316, y: 864, scale: 0.15, body: 'blazer', flip: false, wears: COLOR.mint2 },
];

/** How many strangers are looked at to find some who aren't alike. */
const CANDIDATES = 40;

const grownUp = ({ look, age }: Person) =>
  age > 20 && look.body !== 'wheelchair' && look.face === 'Smile' && !look.beard;

const unlike = (a: FigureLook, b: FigureLook) =>
  a.skin !== b.skin && a.top !== b.top && headOf(a.head).kind !== headOf(b.head).kind;

/** Grown-up strangers in the given places, each unlike the one before in hair, skin and colour of clothes. */
function standing(scene: SceneOf<'opening'>, seed: string, places: readonly Stand[]): Bystander[] {
  const hues = scene.people.map((person) => hue(person.hue));
  const left = crowd({ seed: `${scene.id} ${seed}`, count: CANDIDATES, hues }).filter(grownUp);
  let last: Person | undefined;
  return places.map(({ body, wears, waves, ...place }) => {
    const before = last;
    const at = before ? left.findIndex((who) => unlike(who.look, before.look)) : 0;
    const [who] = left.splice(Math.max(0, at), 1);
    if (!who) throw new Error('There are too few grown-up strangers for the street.');
    last = who;
    const { jacket: _, ...rest } = who.look;
    const coat = who.look.jacket ?? who.look.top;
    const look =
      body === 'easing' ? { ...rest, body, top: COLOR.white, jacket: coat } : { ...rest, body, top: coat };
    return { ...place, waves, id: who.id, look, plain: plainLook(look, who.id, wears) };
  });
}

/** The two nearest people: grown up, and unlike each other. */
export const foregroundOf = (scene: SceneOf<'opening'>): Bystander[] => standing(scene, 'foreground', PAIR);

/** Those who have stopped on the square. */
export const squareOf = (scene: SceneOf<'opening'>): Bystander[] => standing(scene, 'square', SQUARE);
