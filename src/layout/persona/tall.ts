import { bodyOf } from '../../figures/bodies';
import type { HeadName } from '../../figures/heads';
import type { FigureLook } from '../../figures/look';

/** Figure-space y of the highest hair of heads that reach above the usual 250, measured on assets/figures/pieces.json. */
const HIGH_HAIR: Partial<Record<HeadName, number>> = {
  BunTwo: 103,
  LongCurly: 150,
  Bun: 164,
  Twists: 191,
  Pomp: 192,
  Turban: 192,
  TwistsTwo: 202,
  Afro: 206,
  ColorBun: 211,
  HatHip: 217,
  ShavedOne: 222,
  LongHair: 223,
};
const USUAL_HAIR = 236;
/** Figure-space y of the middle of a face. */
const FACE = 480;

/** Units from sole to highest hair of a look that stands. */
export const tallOf = (look: FigureLook): number =>
  (bodyOf(look.body).foot - (HIGH_HAIR[look.head] ?? USUAL_HAIR)) * look.scale;

/** Units from sole to a height of the head on a body's own neck. */
const upTo = (look: FigureLook, y: number): number => {
  const { foot, neck } = bodyOf(look.body);
  return (foot - y - neck[1]) * look.scale;
};

/** Units from sole to the middle of the face. */
export const faceOf = (look: FigureLook): number => upTo(look, FACE);
