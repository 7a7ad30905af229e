import { COLOR, HUES } from '../../../src/theme/color';
import { FONT_FAMILY } from '../../../src/theme/type';

/** The brand as CSS variables: --forest, --sun, --sun-light, --sun-tint, --on-sun, --font. All the page's colours are these. */
export const brandVariables = (): readonly (readonly [string, string])[] => [
  ...Object.entries(COLOR).map(([name, color]) => [`--${name}`, color] as const),
  ...HUES.flatMap(
    ({ name, fill, light, tint, onFill }) =>
      [
        [`--${name}`, fill],
        [`--${name}-light`, light],
        [`--${name}-tint`, tint],
        [`--on-${name}`, onFill],
      ] as const,
  ),
  ['--font', `"${FONT_FAMILY}"`],
];
