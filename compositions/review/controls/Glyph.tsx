import type { ReactElement } from 'react';

/** Signs of the controls, 24 × 24, drawn with the film's round line. */
const GLYPHS = {
  play: { fill: 'M7 4.5v15l12.5-7.5z' },
  pause: { fill: 'M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z' },
  previous: { line: 'M19 5.5 9.5 12 19 18.5zM5.5 5.5v13' },
  next: { line: 'M5 5.5 14.5 12 5 18.5zM18.5 5.5v13' },
  captions: { line: 'M3.5 5.5h17v13h-17zM7 11h4M14 11h3M7 15h3M13 15h4' },
  sound: { line: 'M4 9.5h3.5l5-4v13l-5-4H4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11' },
  silent: { line: 'M4 9.5h3.5l5-4v13l-5-4H4zM16.5 9.5l5 5M21.5 9.5l-5 5' },
  fullScreen: { line: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5' },
  link: {
    line: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  },
  video: { line: 'M3.5 6.5h11.5v11h-11.5zM15 10.5l5.5-3v9l-5.5-3' },
  check: { line: 'M4.5 12.5l5 5L19.5 7' },
  comment: { line: 'M4 5h16v11h-9l-4.5 4v-4H4z' },
  stale: { line: 'M12 4a8 8 0 1 0 8 8M12 8v4l3 2M20 4v4h-4' },
  left: { line: 'M20 12H4.5M10.5 6l-6 6 6 6' },
  right: { line: 'M4 12h15.5M13.5 6l6 6-6 6' },
  up: { line: 'M12 20V4.5M6 10.5l6-6 6 6' },
  down: { line: 'M12 4v15.5M6 13.5l6 6 6-6' },
  open: { line: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z' },
} as const satisfies Record<string, { fill: string } | { line: string }>;

export type GlyphName = keyof typeof GLYPHS;

/** A sign beside or in the place of a word; the word is told to who doesn't see it. */
export function Glyph({ name }: { readonly name: GlyphName }): ReactElement {
  const glyph = GLYPHS[name];
  return (
    <svg className="glyph" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {'fill' in glyph ? (
        <path d={glyph.fill} fill="currentColor" />
      ) : (
        <path
          d={glyph.line}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
