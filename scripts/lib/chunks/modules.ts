import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { type Graph, reached } from '../../../src/chunks/reach';
import { DRAWN_KINDS, type DrawnKind } from '../../../src/scenes/shared';
import { inProject, projectRoot } from '../paths';
import { digestOf } from './digest';

/** What draws a scene, whatever its kind. */
const ENTRY = 'compositions/scenes/ScenePicture.tsx';
/** Where a kind is chosen: a scene goes from here to its own kind's folder only. */
const CHOICE = 'compositions/scenes/SceneView.tsx';

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

/** The files that draw scenes of a kind. */
export function filesOf(graph: Graph, kind: DrawnKind): string[] {
  const others = DRAWN_KINDS.filter((k) => k !== kind).map(folderOf);
  const files = reached(graph, ENTRY, (from, to) => from !== CHOICE || !others.some((o) => to.startsWith(o)));
  if (!files.some((file) => file.startsWith(folderOf(kind))))
    throw new Error(`${CHOICE} doesn't lead to ${folderOf(kind)}.`);
  return files;
}

export type Code = Readonly<Record<string, string>>;

/** Digest of each file that draws scenes of a kind, for every kind. */
export async function codeOfKinds(): Promise<(kind: DrawnKind) => Code> {
  const graph = await moduleGraph();
  const digests = new Map<string, string>();
  await Promise.all(
    [...graph.keys()].map(async (file) => digests.set(file, digestOf(await readFile(inProject(file))))),
  );
  const codes = new Map<DrawnKind, Code>();
  return (kind) => {
    const known = codes.get(kind);
    if (known) return known;
    const code = Object.fromEntries(filesOf(graph, kind).map((file) => [file, digests.get(file) ?? '']));
    codes.set(kind, code);
    return code;
  };
}
