import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser';
import { DATA_VARIABLE, dataFolder, withBundle } from '../../scripts/lib/bundle';
import { renderStills } from '../../scripts/lib/render-stills';

const MINUTES = 60_000;
const ROOT = path.join(import.meta.dirname, '..', '..');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'film-test-'));

afterAll(() => fs.rmSync(temporary, { recursive: true }));

const npx = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } });

describe('rendering', () => {
  it(
    'makes the same pixels each time',
    async () => {
      const browser = await findBrowser();
      await withBundle({ dataDir: dataFolder() }, async (serveUrl) => {
        const inputProps = { cut: 'internal', dataset: 'current', captions: true };
        const source = { serveUrl, browser, compositionId: 'Film', inputProps };
        const draw = (name: string) =>
          renderStills({ ...source, frames: [620], outDir: temporary, name: () => name });
        const [[a], [b]] = [await draw('once'), await draw('twice')];
        expect(fs.readFileSync(a as string).equals(fs.readFileSync(b as string))).toBe(true);
      });
    },
    5 * MINUTES,
  );
});

describe('a delivery that is wrong', () => {
  it(
    'stops plain remotion render with the words of npm run check, and nothing is written',
    () => {
      const bad = path.join(temporary, 'bad');
      fs.cpSync(path.join(ROOT, 'data', 'results'), path.join(bad, 'results'), { recursive: true });
      const file = path.join(bad, 'results', 'segments.json');
      const json = JSON.parse(fs.readFileSync(file, 'utf8'));
      json.segments[0].share.share = 27;
      fs.writeFileSync(file, JSON.stringify(json));
      const outFile = path.join(temporary, 'never.mp4');
      const render = npx(['node_modules/@remotion/cli/remotion-cli.js', 'render', 'Film', outFile], {
        [DATA_VARIABLE]: bad,
      });
      const check = npx(['--import', 'tsx', 'scripts/check.ts', '--data', bad]);
      const told = check.stdout.split('\n').filter((line) => line.trim() !== '');
      expect(check.status).toBe(1);
      expect(render.status).not.toBe(0);
      expect(told[0]).toContain('results/segments.json');
      for (const line of told.slice(0, -1)) expect(render.stdout + render.stderr).toContain(line);
      expect(fs.existsSync(outFile)).toBe(false);
    },
    2 * MINUTES,
  );
});
