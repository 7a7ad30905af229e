/** Durations in frames at 30 fps (ART.md, Motion). One place for each: components take them from here. */
export const DURATION = {
  enter: 20,
  settle: 24,
  exit: 10,
  move: 40,
  count: 20,
  draw: 24,
  handover: 20,
  stagger: 5,
} as const;

/** Spring of an object that lands: 4.6 % overshoot, at rest after 23 frames. */
export const SPRING = { damping: 14, mass: 1, stiffness: 100 } as const;
