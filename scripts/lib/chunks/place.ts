import { join } from 'node:path';
import { inProject, PLACE } from '../paths';

/** Where what can be reused of films lies. A folder for a shard is laid out alike. */
export interface Place {
  /** Pieces of picture and sound, named by what they are made from. */
  readonly pieces: string;
  /** Which pieces a scene has, named by what the scene is made from. */
  readonly scenes: string;
  /** What each film was made from the last time. */
  readonly films: string;
  /** What each film file was joined of the last time. */
  readonly joined: string;
  /** How loud sounds are. */
  readonly levels: string;
}

export const placeIn = (folder: string): Place => ({
  pieces: join(folder, 'pieces'),
  scenes: join(folder, 'scenes'),
  films: join(folder, 'films'),
  joined: join(folder, 'joined'),
  levels: join(folder, 'levels'),
});

/** The cache of this project. */
export const cacheFolder = (): string => inProject(PLACE.cache, 'film');
