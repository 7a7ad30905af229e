import type { TimelineScene } from '../storyboard/timeline';
import type { Path } from './problem';

/** A storyboard of either film, as far as where its scenes stand. */
export interface WrittenScenes {
  readonly scenes: readonly {
    readonly kind: string;
    /** A kind that is written more than once has this for its scenes' names. */
    readonly department?: string;
    readonly lines: readonly { readonly id: string }[];
  }[];
}

/** Place in the storyboard of a scene that is told. */
export const sceneAt = ({ scenes }: WrittenScenes, told: Pick<TimelineScene, 'id' | 'kind'>): number =>
  scenes.findIndex(
    ({ kind, department }) =>
      kind === told.kind && (department === undefined || told.id === `${kind}.${department}`),
  );

/** Path in the storyboard of a line that is told. */
export function lineAt(board: WrittenScenes, told: Pick<TimelineScene, 'id' | 'kind'>, line: string): Path {
  const i = sceneAt(board, told);
  const k = board.scenes[i]?.lines.findIndex(({ id }) => line.endsWith(`.${id}`)) ?? 0;
  return ['scenes', i, 'lines', k];
}
