/** Durations in frames at 30 fps (ART.md, Motion). One place for each: components take them from here. */
export const DURATION = {
  enter: 20,
  settle: 24,
  exit: 10,
  move: 40,
  count: 20,
  draw: 24,
  /** The next scene's ground grows over this one. */
  handover: 20,
  /** A scene's planes begin to come so long before its first frame, under the ground that grows: it opens on a picture. */
  ahead: 9,
  /** What stays from the scene before finds its place. */
  arrival: 36,
  stagger: 5,
} as const;

/** Spring of an object that lands: 4.6 % overshoot, at rest after 23 frames. */
export const SPRING = { damping: 14, mass: 1, stiffness: 100 } as const;
