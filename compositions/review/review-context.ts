import { createContext, type RefObject, useContext } from 'react';
import type { Link, View } from '../../src/review/link';
import type { SceneSignOff } from '../../src/review/sign-off';
import type { ApprovalControl } from './state/use-approvals';
import type { FilmControl } from './state/use-film';

/** Where in the film one is, so that it is found again in another cut, language or version of it. */
export interface Place {
  readonly scene: string;
  /** Seconds from the scene's start. */
  readonly t: number;
}

/** What every part of the page knows. */
export interface Review {
  readonly film: FilmControl;
  readonly approvals: ApprovalControl;
  /** What has been said of each scene as it is now, by id. */
  readonly signOffs: ReadonlyMap<string, SceneSignOff>;
  readonly place: RefObject<Place>;
  /** Another number each time that one goes to a scene. */
  readonly jump: number;
  readonly view: View;
  /** Goes to a part of the page, and there to a scene. */
  readonly go: (link: Link) => void;
  /** Remotion's licence key for export; null without one. */
  readonly licenseKey: string | null;
}

export const ReviewContext = createContext<Review | null>(null);

/** The review that the component is part of. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('A part of the review page stands outside it.');
  return review;
}
