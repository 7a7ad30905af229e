import { describe, expect, it } from 'vitest';
import { checkNeedFit } from '../../src/check/fit-needs';
import type { JsonFile } from '../../src/check/json';
import { report } from '../../src/check/report';
import { sample } from '../fixtures/data';

const LONG =
  'Att kunna fråga någon utan att känna att det är bråttom, slippa stå i kö bland andra, och få svar samma dag i butiken, vilken dag i veckan det än råkar vara';

function warnings(text: string) {
  const data = sample();
  const [first, ...rest] = data.segments.segments;
  const needs = [{ ...first!.needs[0]!, text }];
  const segments = { ...data.segments, segments: [{ ...first!, needs }, ...rest] };
  const r = report();
  const json: JsonFile = { file: 'results/segments.json', value: segments, locate: () => undefined };
  checkNeedFit(r, { ...data, segments }, json);
  return r.problems;
}

describe('needs on the boards', () => {
  it('are warned of when they are cut, with the place, the cut words and the room', () => {
    const [problem, ...more] = warnings(LONG);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', file: 'results/segments.json' });
    expect(problem!.path).toContain('needs');
    expect(problem!.found).toMatch(/kapas till .*…/);
    const room = Number(/högst (\d+) tecken/.exec(problem!.expected)?.[1]);
    expect(room).toBeGreaterThan(60);
    expect(room).toBeLessThan(LONG.length);
    expect(warnings(LONG.slice(0, room))).toEqual([]);
  });

  it('of the sample all have room', () => {
    expect(warnings('Snabb hjälp på vägen hem')).toEqual([]);
  });
});
