import fs from 'node:fs';
import path from 'node:path';
import { DATASETS } from '../src/film/film-props';
import { countText, grouped, reportText, type SceneReport } from '../src/frames/report';
import { CUTS } from '../src/schema/storyboard';
import { args } from './lib/args';
import { findBrowser } from './lib/browser';
import { withFrames } from './lib/frames/open-page';
import { drawFindings } from './lib/frames/pictures';
import { scenesToCheck } from './lib/frames/scenes';
import { framesOf, walk } from './lib/frames/walk';
import { inProject, PLACE } from './lib/paths';
import { progress } from './lib/progress';
import { validProject } from './lib/project';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run check:frames --',
  summary:
    'Ritar varje scen i en webbläsare och letar efter text utanför ytan, text över text eller ansikten, för liten eller svag text, saknade tecken, saker i textremsornas zon och hopp.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    dataset: { type: 'string', choices: DATASETS, help: 'Bara leveransen (current) eller ett gränsfall' },
    cut: { type: 'string', choices: CUTS, help: 'Bara den klippningen' },
    scene: { type: 'string', value: 'SCEN', help: 'Bara scener vars id börjar så, t.ex. persona' },
    sample: { type: 'string', value: 'ANTAL', help: 'Bara ett stickprov på så många ögonblick' },
    json: { type: 'boolean', help: 'Skriver anmärkningarna som JSON' },
    out: {
      type: 'string',
      value: 'MAPP',
      help: 'Mapp för bilder av det som hittas',
      default: 'out/check-frames',
    },
  },
} as const;

run(async () => {
  const options = args(COMMAND);
  const started = performance.now();
  const { data, storyboard } = validProject(path.resolve(options.data), inProject(PLACE.data));
  const choice = {
    datasets: options.dataset ? [options.dataset] : DATASETS,
    cuts: options.cut ? [options.cut] : CUTS,
    scene: options.scene ?? '',
  };
  const scenes = scenesToCheck(choice, data, storyboard);
  if (scenes.length === 0) fail(`Ingen scen börjar med "${options.scene}".`);
  const out = path.resolve(options.out);
  fs.rmSync(out, { recursive: true, force: true });
  const bar = progress(
    'Granskar',
    scenes.reduce((sum, { scene }) => sum + framesOf(scene).length, 0),
  );
  let done = 0;
  const reports = await withFrames(await findBrowser(), async (frames) => {
    const made: SceneReport[] = [];
    for (const { scene, about } of scenes) {
      const findings = grouped(await walk(frames, scene, () => bar.update(++done)));
      if (findings.length > 0) await drawFindings(frames, scene, about, findings, out);
      made.push({ scene: about, findings });
    }
    return made;
  });
  bar.finish(`${done} bilder granskade på ${Math.round((performance.now() - started) / 1000)} s.`);
  print(options.json ? JSON.stringify(reports, null, 1) : reportText(reports));
  const count = countText(reports);
  if (reports.some((r) => r.findings.length > 0)) fail(`${count} Bilder av dem ligger i ${options.out}.`);
  if (!options.json) print(count);
});
