/** Ink line widths in px (ART.md, Line): foreground, details and dots, the 100 line and big contours. */
export const LINE = { normal: 4, fine: 3, strong: 6 } as const;
