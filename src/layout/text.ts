/** Text without a DOM: how wide it is, how it is made to fit, how it breaks. Sizes in px, styles from theme/type. */
export { cut, fitSize, fitStyle, lineHeight } from './text-fit';
export { MEASURED_WEIGHTS, missingGlyphs, textWidth } from './text-measure';
export { fitsIn, wrap } from './text-wrap';
