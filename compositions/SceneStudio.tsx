import type { ReactElement } from 'react';
import { type CalculateMetadataFunction, Composition } from 'remotion';
import { z } from 'zod';
import { type Scene, schemaOf } from '../src/scenes/kinds';
import { FRAME } from '../src/theme/frame';
import { SceneComposition, type TimedScene } from './Film';
import { fontReady } from './parts/type/font';

const sceneMetadata: CalculateMetadataFunction<TimedScene> = async ({ props }) => {
  await fontReady;
  return { durationInFrames: props.scene.frames };
};

/** Composition ids allow no dots: persona.stadsparet is Scene-persona-stadsparet. */
const idOf = (scene: Scene): string => `Scene-${scene.id.replaceAll('.', '-')}`;

/** One scene as a composition of its own, its props editable by the schema of its kind. */
export function SceneStudio({ scene }: { readonly scene: Scene }): ReactElement {
  return (
    <Composition
      id={idOf(scene)}
      component={SceneComposition}
      schema={z.object({ scene: schemaOf(scene.kind), captions: z.boolean() })}
      defaultProps={{ scene, captions: false }}
      calculateMetadata={sceneMetadata}
      width={FRAME.width}
      height={FRAME.height}
      fps={FRAME.fps}
      durationInFrames={scene.frames}
    />
  );
}
