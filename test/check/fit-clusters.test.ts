import { describe, expect, it } from 'vitest';
import { checkClusterFit } from '../../src/check/fit-clusters';
import type { JsonFile } from '../../src/check/json';
import { report } from '../../src/check/report';
import { sample } from '../fixtures/data';

const LONG = 'Förortscentrum med barnfamiljer långt ute';

/** What is said of the sample when its first cluster has this name. */
function warnings(name: string) {
  const data = sample();
  const [first, ...rest] = data.clusters.clusters;
  const clusters = { ...data.clusters, clusters: [{ ...first!, name }, ...rest] };
  const r = report();
  const json: JsonFile = { file: 'results/clusters.json', value: clusters, locate: () => undefined };
  checkClusterFit(r, { ...data, clusters }, json);
  return r.problems;
}

describe('names of clusters beside the map', () => {
  it('are warned of when they are cut, with the place, the cut words, the room and what to do', () => {
    const [problem, ...more] = warnings(LONG);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', file: 'results/clusters.json' });
    expect(problem!.path).toEqual('clusters[0].name');
    expect(problem!.found).toContain(`”${LONG}” kapas till ”`);
    expect(problem!.found).toMatch(/…” bredvid kartan$/);
    const room = Number(/högst (\d+) tecken/.exec(problem!.expected)?.[1]);
    expect(room).toBeGreaterThan(10);
    expect(room).toBeLessThan(LONG.length);
    expect(warnings(LONG.slice(0, room))).toEqual([]);
  });

  it('of the sample all have room', () => {
    expect(warnings('Storstad')).toEqual([]);
  });
});
