import pieces from '../../../assets/figures/pieces.json';
import { librarySchema } from '../../../src/figures/library';

/** The drawn pieces, checked once when the bundle loads. */
export const LIBRARY = librarySchema.parse(pieces);
