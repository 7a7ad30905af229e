import type { Told as Scene } from '../../scenes/handover';
import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { easeInOutSine, lerp, progress } from '../ease';
import { textWidth } from '../text';
import type { Told } from './stage';
import { MOVE, recapFrame, roleFrames } from './times';
import { REACH, type ToldWords } from './words';

/** The headline over the doors: its baseline, and the px that it may take clear of the source line. */
export const HEADLINE = { y: 150, style: TYPE.headline, room: 1100, smallest: 64 } as const;
/** Its size while a role has the word: then it is the label of what that does, so far over its capitals, px. */
const LABEL = { size: 44, over: 40 } as const;

/** Where the headline begins at a frame, and how large it is against its style. */
export interface HeadlineNow {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a role does, and where: the picture in which it has the word. */
interface ToldRole {
  readonly stage: Told;
  readonly told: ToldWords;
}

/** Over what a role does, at its left edge. */
function labelOver(text: string, style: TypeStyle, { stage, told }: ToldRole): HeadlineNow {
  const room = stage.words.width / textWidth(text, style);
  return {
    x: stage.words.x,
    y: told.y - REACH.capitals * told.style.size - LABEL.over,
    scale: Math.min(LABEL.size / style.size, room),
  };
}

/** Frames in which the label goes up before it moves along, and down again: it passes over the doors, not across them. */
const LIFT = 6;

/** The headline is large over all doors; it goes along with the word as its label, and back when all have been heard. */
export function headlineAt(
  scene: Scene<'actions'>,
  frame: number,
  style: TypeStyle,
  roles: readonly ToldRole[],
): HeadlineNow {
  const over: HeadlineNow = { x: LEFT, y: HEADLINE.y, scale: 1 };
  const told = roleFrames(scene).map((at, i) => ({ at, to: labelOver(scene.headline, style, roles[i]!) }));
  return [...told, { at: recapFrame(scene), to: over }].reduce<HeadlineNow>((now, { at, to }) => {
    const t = progress(frame, at, MOVE, easeInOutSine);
    const up = lerp(now.y, HEADLINE.y, progress(frame, at - LIFT, LIFT, easeInOutSine));
    const y = lerp(up, to.y, progress(frame, at + MOVE, LIFT, easeInOutSine));
    return { x: lerp(now.x, to.x, t), y, scale: lerp(now.scale, to.scale, t) };
  }, over);
}
