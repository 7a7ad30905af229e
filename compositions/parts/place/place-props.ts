import type { PlacedChart } from '../../../src/layout/persona/chart';
import type { Companion } from '../../../src/layout/persona/companion';
import type { Stage } from '../../../src/layout/persona/stage';
import type { Home } from '../../../src/schema/persona';
import type { Hue } from '../../../src/theme/color';
import type { PlaceTone } from '../../../src/theme/place-color';

/** What a place's planes, home and furniture are given. */
export interface PlaceProps {
  readonly tone: PlaceTone;
  readonly hue: Hue;
  readonly home: Home;
  readonly stage: Stage;
  /** Highest y that a home beside the people may have, px: it stays under the header while the camera is close. */
  readonly eaves: number;
  /** The same of a mast, which stands clear of the share. */
  readonly mast: number;
  readonly chart: PlacedChart;
  readonly frame: number;
  /** 0–1: how much the home has come alive. */
  readonly alive: number;
  /** px that the farthest plane is shifted by the camera; nearer ones less. */
  readonly pan: number;
  /** 0–1 at even speed: how far what is in the chart's way has moved aside. */
  readonly aside: number;
  /** 0–1: how far the 100 line and the claims' signs have come. */
  readonly signed: number;
  /** 0–1: how much of the word at a place in the row is there: less while the picture's edge would cut it. */
  readonly worded: (i: number) => number;
  /** The animal that leads the eye along the 100 line; undefined before it comes. */
  readonly companion: Companion | undefined;
  readonly seed: string;
}
