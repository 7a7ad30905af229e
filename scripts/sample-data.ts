import fs from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../src/schema/dataset';
import { RESULT_FILES } from '../src/schema/dataset';
import { edgeCases, sample } from './sample/edge-cases';

/** Writes the sample delivery to data/results and the edge cases to data/edge-cases. Same seed, same files. */
const root = path.join(import.meta.dirname, '..', 'data');

function write(file: string, value: unknown, indent?: number) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.tmp`, `${JSON.stringify(value, null, indent)}\n`);
  fs.renameSync(`${file}.tmp`, file);
}

const data = sample();
for (const key of Object.keys(RESULT_FILES) as (keyof Dataset)[])
  write(path.join(root, RESULT_FILES[key]), data[key], 1);
for (const [name, edge] of Object.entries(edgeCases()))
  write(path.join(root, 'edge-cases', `${name}.json`), edge);
