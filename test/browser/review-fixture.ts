import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser';
import { buildPage } from '../../scripts/lib/review/page';
import { type ReviewServer, startReview } from '../../scripts/lib/review/server';
import { keepEntries, MIX_FOLDER, mixFile } from '../../scripts/lib/sound-files';
import { film } from '../../src/film/film';
import { narrationEntry } from '../../src/sound/narration-file';
import { SOUND } from '../../src/sound/targets';
import { writeWav } from '../../src/sound/wav-write';
import { sample, storyboard } from '../fixtures/data';

/** A page, its server and a folder of its own with the sample in it. */
export interface ReviewFixture {
  readonly page: Page;
  readonly server: ReviewServer;
  readonly browser: Browser;
  readonly dataDir: string;
  readonly pageDir: string;
  /** Name of its sound. */
  readonly mix: string;
  readonly close: () => Promise<void>;
}

const SAMPLE = path.join(import.meta.dirname, '..', '..', 'data', 'results');

/** A tone in the place of the narration of the internal cut, as long as the film. Its lines are heard from their beginning. */
async function hum(dataDir: string, mix: string): Promise<void> {
  const { timeline } = film(sample(), storyboard(), 'internal');
  const samples = new Float32Array(Math.round((timeline.frames / timeline.fps) * SOUND.rate));
  for (let i = 0; i < samples.length; i++) samples[i] = 0.05 * Math.sin((2 * Math.PI * 220 * i) / SOUND.rate);
  fs.mkdirSync(mixFile(''), { recursive: true });
  fs.writeFileSync(mixFile(mix), writeWav({ rate: SOUND.rate, channels: [samples, samples] }));
  const heard = timeline.scenes.flatMap((s) =>
    s.lines.map((l) => ({
      line: l.id,
      text: l.text,
      from: l.from / timeline.fps,
      to: l.to / timeline.fps - 0.5,
    })),
  );
  await keepEntries(dataDir, [narrationEntry(timeline, `${MIX_FOLDER}/${mix}`, heard)]);
}

/** Builds the page, serves it for a copy of the sample, and opens it. */
export async function openReview(): Promise<ReviewFixture> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-test-'));
  const [dataDir, pageDir] = [path.join(folder, 'data'), path.join(folder, 'page')];
  fs.cpSync(SAMPLE, path.join(dataDir, 'results'), { recursive: true });
  const mix = `${path.basename(folder)}.wav`; // tests run beside each other
  await hum(dataDir, mix);
  await buildPage(pageDir);
  const server = await startReview({ dataDir, pageDir, port: undefined });
  const browser = await chromium.launch({
    executablePath: (await findBrowser()).path,
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
  page.setDefaultTimeout(60_000);
  return {
    page,
    server,
    browser,
    dataDir,
    pageDir,
    mix,
    async close() {
      await browser.close();
      await server.close();
      fs.rmSync(mixFile(mix), { force: true });
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
