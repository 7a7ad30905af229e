import { DEEP_CUTS, type DeepCut } from '../scenes/deep-beats';
import { CUTS } from './storyboard';

/** The cuts of either film: the main film's, then the deep dive's. No name is in both. */
export const ALL_CUTS = [...CUTS, ...DEEP_CUTS] as const;

export type AnyCut = (typeof ALL_CUTS)[number];

/** Whether a cut is one of the deep dive's. */
export const isDeepCut = (cut: AnyCut): cut is DeepCut => (DEEP_CUTS as readonly string[]).includes(cut);
