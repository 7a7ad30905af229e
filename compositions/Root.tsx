import type { ReactElement } from 'react';
import { Composition, Folder } from 'remotion';
import { film } from '../src/film/film';
import { DATASETS, type FilmProps, resolvedDeepDiveSchema, resolvedFilmSchema } from '../src/film/film-props';
import { FRAME } from '../src/theme/frame';
import { dataset, storyboard } from './datasets';
import { deepDive } from './deep-dive';
import { Film } from './Film';
import { deepDiveMetadata, filmMetadata } from './film-metadata';
import { SceneStudio } from './SceneStudio';

const DEFAULTS: FilmProps = {
  cut: 'internal',
  dataset: 'current',
  language: 'sv',
  captions: false,
  requireApproval: false,
};
const EDGE_CASES = DATASETS.filter((name) => name !== 'current');

function FilmComposition({ id, props }: { readonly id: string; readonly props: FilmProps }): ReactElement {
  return (
    <Composition
      id={id}
      component={Film}
      schema={resolvedFilmSchema}
      defaultProps={props}
      calculateMetadata={filmMetadata}
      width={FRAME.width}
      height={FRAME.height}
      fps={FRAME.fps}
      durationInFrames={1}
    />
  );
}

/** The deep dive and its scenes, when the delivery has one. */
function DeepDive(): ReactElement | null {
  const made = deepDive('deep');
  if (!made) return null;
  return (
    <>
      <Composition
        id="DeepDive"
        component={Film}
        schema={resolvedDeepDiveSchema}
        defaultProps={{ cut: 'deep', captions: false, requireApproval: false }}
        calculateMetadata={deepDiveMetadata}
        width={FRAME.width}
        height={FRAME.height}
        fps={FRAME.fps}
        durationInFrames={1}
      />
      <Folder name="Deep-dive-scenes">
        {made.scenes.map((scene) => (
          <SceneStudio key={scene.id} scene={scene} />
        ))}
      </Folder>
    </>
  );
}

/** All compositions: the film, each of its scenes, and films of deliveries at the limits. */
export function Root(): ReactElement {
  const { scenes } = film(
    dataset(DEFAULTS.dataset, DEFAULTS.language),
    storyboard(DEFAULTS.language),
    DEFAULTS.cut,
  );
  return (
    <>
      <FilmComposition id="Film" props={DEFAULTS} />
      <Folder name="Scenes">
        {scenes.map((scene) => (
          <SceneStudio key={scene.id} scene={scene} />
        ))}
      </Folder>
      <DeepDive />
      <Folder name="Edge-cases">
        {EDGE_CASES.map((name) => (
          <FilmComposition key={name} id={`Film-${name}`} props={{ ...DEFAULTS, dataset: name }} />
        ))}
      </Folder>
    </>
  );
}
