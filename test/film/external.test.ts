import { describe, expect, it } from 'vitest';
import { claimedFacts } from '../../src/film/claims';
import { film } from '../../src/film/film';
import { timelineFile } from '../../src/film/timeline-file';
import { transcript } from '../../src/film/transcript';
import type { Dataset } from '../../src/schema/dataset';
import type { Cut } from '../../src/schema/storyboard';
import { allDatasets, sample, storyboard } from '../fixtures/data';

/** Everything that leaves the house with a cut: props, words, facts, timeline. */
function everything(data: Dataset, cut: Cut, board = storyboard()): string {
  const made = film(data, board, cut);
  return [
    JSON.stringify(made.scenes),
    transcript(made, board),
    JSON.stringify(claimedFacts(made)),
    JSON.stringify(timelineFile(made)),
    JSON.stringify(made.cues),
  ].join('\n');
}

/** What only colleagues may know. */
function secrets(data: Dataset): string[] {
  const pharmacies = data.clusters.clusters.flatMap((c) => c.pharmacies.flatMap((p) => [p.name, p.id]));
  const competitors = (data.clusters.competition ?? []).map((c) => c.name);
  return [...pharmacies, ...competitors, 'margin', 'marginal', 'competition', 'konkurrent'];
}

describe.each(allDatasets())('the external cut of %s', (_, data) => {
  it('shows no pharmacy by name, no margin and no competitor', () => {
    const text = everything(data, 'external').toLocaleLowerCase('sv');
    const found = secrets(data).filter((s) => text.includes(s.toLocaleLowerCase('sv')));
    expect(found).toEqual([]);
  });
});

it('is searched by a test that finds the same things in the internal cut', () => {
  const data = sample();
  const told = storyboard();
  // The line that names two pharmacies waits in reserve: here it is told.
  for (const scene of told.scenes)
    for (const line of scene.lines) if (line.id === 'apotek') line.weight = 'essential';
  const text = everything(data, 'internal', told);
  expect(text).toContain('Marginalen');
  expect(secrets(data).some((name) => text.includes(name))).toBe(true);
  const outside = everything(data, 'external', told);
  expect(secrets(data).filter((name) => outside.includes(name))).toEqual([]);
});
