import near from '../../../assets/figures/pieces.json';
import far from '../../../assets/figures/pieces-far.json';
import { librarySchema } from '../../../src/figures/library';

/** The drawn pieces by how closely they are seen, checked once when the bundle loads. */
export const LIBRARY = { near: librarySchema.parse(near), far: librarySchema.parse(far) } as const;
