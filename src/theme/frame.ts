/** The picture's size in px and its rate in frames per second: the film is drawn for exactly these. */
export const FRAME = { width: 1920, height: 1080, fps: 30 } as const;

/** Title-safe margins in px: left and right 96, top 54 (ART.md, Grid). */
export const MARGIN = { x: 96, top: 54 } as const;

/** Left and right edge of everything that is set, in px. */
export const LEFT = MARGIN.x;
export const RIGHT = FRAME.width - MARGIN.x;

/** Nothing but the nearest flat plane lies below this y: captions are drawn there. */
export const CAPTION_ZONE = { top: 944, bottom: 1026, lineHeight: 42 } as const;

/** Baselines in px of the headline, the line under it, and the source line at the top right. */
export const BASELINE = { headline: 176, sub: 240, source: 88 } as const;
