import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { type Graph, reached } from '../../../src/chunks/reach';
import { DRAWN_KINDS, type DrawnKind } from '../../../src/scenes/drawn-kinds';
import type { Scene } from '../../../src/scenes/kinds';
import { inProject, projectRoot } from '../paths';
import { digestOf } from './digest';

/** What draws a scene, whatever its kind. */
const ENTRY = 'compositions/scenes/ScenePicture.tsx';
/** Where kinds are chosen, of the scene and of the beginning seen through its wipe: from here only to folders of kinds in it. */
const CHOICES = ['compositions/scenes/SceneView.tsx', 'compositions/scenes/Beginning.tsx'];

const folderOf = (kind: DrawnKind) => `compositions/scenes/${kind}/`;

/** The bundler's own account of which modules import which, packages and assets included. */
export async function moduleGraph(): Promise<Graph> {
  const { metafile } = await build({
    absWorkingDir: projectRoot(),
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter((i) => !i.external).map((i) => i.path),
    ]),
  );
}

/** The kinds that a scene shows something of: its own, and the next scene's when that is seen through a wipe. */
export function kindsIn({ kind, handover }: Pick<Scene, 'kind' | 'handover'>): DrawnKind[] {
  const seen = handover?.wipes.flatMap(({ onto }) => (onto ? [onto.kind] : [])) ?? [];
  return [...new Set<DrawnKind>([kind, ...seen])].sort();
}

/** The files that draw something of these kinds. */
export function filesOf(graph: Graph, kinds: readonly DrawnKind[]): string[] {
  const others = DRAWN_KINDS.filter((kind) => !kinds.includes(kind)).map(folderOf);
  const files = reached(
    graph,
    ENTRY,
    (from, to) => !CHOICES.includes(from) || !others.some((o) => to.startsWith(o)),
  );
  const lost = kinds.map(folderOf).filter((folder) => !files.some((file) => file.startsWith(folder)));
  if (lost.length > 0) throw new Error(`${ENTRY} doesn't lead to ${lost.join(', ')}.`);
  return files;
}

export type Code = Readonly<Record<string, string>>;
export type CodeOf = (scene: Scene) => Code;

/** Digest of each file that draws a scene, for every scene. */
export async function codeOfScenes(): Promise<CodeOf> {
  const graph = await moduleGraph();
  const digests = new Map<string, string>();
  await Promise.all(
    [...graph.keys()].map(async (file) => digests.set(file, digestOf(await readFile(inProject(file))))),
  );
  const codes = new Map<string, Code>();
  return (scene) => {
    const kinds = kindsIn(scene);
    const known = codes.get(kinds.join());
    if (known) return known;
    const code = Object.fromEntries(filesOf(graph, kinds).map((file) => [file, digests.get(file) ?? '']));
    codes.set(kinds.join(), code);
    return code;
  };
}
