import { describe, expect, it } from 'vitest';
import { hedgePath } from '../../src/layout/near-plane';
import { flattenPath, inside } from './flatten-path';

describe('hedgePath', () => {
  const subpaths = (seed: string) => hedgePath(seed, 938).split(/(?=M)/).map(flattenPath);

  it('is the same for a seed and another for another', () => {
    expect(hedgePath('kust', 938)).toBe(hedgePath('kust', 938));
    expect(hedgePath('kust', 938)).not.toBe(hedgePath('land', 938));
  });

  it('fills the picture below its line and stands at most 26 px over it', () => {
    const [plane = [], ...bumps] = subpaths('kust');
    expect(inside(plane, { x: 1, y: 939 }) && inside(plane, { x: 1919, y: 1079 })).toBe(true);
    expect(bumps.length).toBeGreaterThan(2);
    const top = Math.min(...bumps.flat().map((point) => point.y));
    expect(top).toBeGreaterThanOrEqual(912);
    expect(top).toBeLessThan(925);
  });
});
