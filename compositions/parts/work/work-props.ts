/** What is worked on, in a room of 480 × 270 px standing on 0, 0 at its left; `t` counts frames from when it comes. */
export interface WorkProps {
  readonly t: number;
}
