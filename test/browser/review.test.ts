import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { probe } from '../../scripts/lib/ffmpeg';
import { film } from '../../src/film/film';
import { missingGlyphs } from '../../src/layout/text';
import { approvalsSchema } from '../../src/review/approvals';
import { sample, storyboard } from '../fixtures/data';
import { openReview, type ReviewFixture } from './review-fixture';
import { drop, droppedWhilePlaying, follow, frame, picture } from './review-steps';

const MINUTE = 60_000;
vi.setConfig({ testTimeout: 3 * MINUTE, hookTimeout: 5 * MINUTE });

let review: ReviewFixture;
const { timeline } = film(sample(), storyboard(), 'internal');
const fromOf = (id: string) => timeline.scenes.find((s) => s.id === id)?.from ?? -1;
const SEGMENTS = fs.readFileSync(path.join(import.meta.dirname, '../../data/results/segments.json'), 'utf8');

/** What was measured, for whoever reads the log; nothing is asserted on time. */
const log = (text: string) => process.stdout.write(`${text}\n`);

beforeAll(async () => {
  review = await openReview();
  const start = performance.now();
  await review.page.goto(review.server.address);
  await review.page.waitForSelector('.screen svg');
  log(`Review page: first frame ${Math.round(performance.now() - start)} ms after it was asked for.`);
});

afterAll(() => review?.close());

describe('the film on the page', () => {
  it('plays', async () => {
    const { page } = review;
    await page.getByRole('button', { name: 'Spela', exact: true }).click();
    await expect.poll(() => frame(page)).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Pausa' }).click();
    const at = await frame(page);
    await page.waitForTimeout(300);
    expect(await frame(page)).toBe(at);
  });

  it('goes to a chapter', async () => {
    const { page } = review;
    await page.locator('.chapters button').nth(3).click();
    await expect.poll(() => frame(page)).toBe(fromOf('persona.stadsparet'));
    expect(await page.locator('.chapters [aria-current]').innerText()).toContain('Stadsparet');
    expect(await page.locator('.panel h2').innerText()).toBe('Segment: Stadsparet');
  });

  it('shows captions, and takes them away', async () => {
    const { page } = review;
    const captions = page.locator('.screen [data-zone="captions"]');
    await follow(page, '#scene=persona.stadsparet&t=2');
    await captions.waitFor();
    await page.getByRole('button', { name: 'Undertexter' }).click();
    await captions.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undertexter' }).click();
    await captions.waitFor();
  });

  it('opens where a link says, and says where it is', async () => {
    const { page } = review;
    await follow(page, '#scene=shelf&t=4');
    await expect.poll(() => frame(page)).toBe(fromOf('shelf') + 120);
    await expect.poll(() => page.url()).toContain('scene=shelf&t=4&cut=internal&lang=sv');
  });

  it('is driven by keys alone', async () => {
    const { page } = review;
    await page.locator('body').press('Tab');
    await follow(page, '#scene=shelf&t=4');
    const from = fromOf('shelf') + 120;
    await expect.poll(() => frame(page)).toBe(from);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame(page)).toBe(from + 1);
    await page.keyboard.press('j');
    await expect.poll(() => frame(page)).toBe(from + 1 - 150);
    await page.keyboard.press('l');
    await expect.poll(() => frame(page)).toBe(from + 1);
    await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Pausa' }).waitFor();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Spela', exact: true }).waitFor();
    await page.keyboard.press('c');
    expect(await page.getByRole('button', { name: 'Undertexter' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Tangenter' });
    // A browser without any other typeface ends at a character that ours lacks.
    expect(missingGlyphs((await keys.innerText()).replaceAll('\n', ''))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('reaches every control by Tab, with a focus that is seen', async () => {
    const { page } = review;
    const names = new Set<string>();
    await page.locator('.skip').focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at ?? document.body);
        const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const label = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return { name: at === document.body ? '' : label, tag: at?.tagName, seen };
      });
      if (found.tag === 'BODY') break;
      names.add(found.name);
      expect(found).toMatchObject({ seen: true });
    }
    for (const name of ['Manus', 'Spela', 'Tid i filmen', 'Undertexter', 'Helskärm', 'Godkänn'])
      expect([...names].some((n) => n.includes(name))).toBe(true);
  });
});

describe('dropped data', () => {
  it('that are broken are refused where they are, and the film stays', async () => {
    const { page } = review;
    await follow(page, '#view=data');
    await drop(page, 'segments.json', SEGMENTS.replace(/"share": 0\.\d+/, '"share": 27'));
    const alert = page.locator('.wrong');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/results\/segments\.json:\d+:\d+ segments\[0\]\.share/);
    await drop(page, 'segments.json', SEGMENTS.slice(0, 3000));
    await expect.poll(() => alert.innerText()).toContain('Filen är avkortad');
    await drop(page, 'segments.json', '<img src=x onerror="window.hit = true">');
    await expect.poll(() => alert.innerText()).toContain('<img');
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
    await follow(page, '#view=film&scene=persona.stadsparet&t=12');
    await expect.poll(() => picture(page)).toContain('Stadsparet');
  });

  it('that are valid are in the film at once, with what they change, and what can no longer be said', async () => {
    const { page } = review;
    await follow(page, '#view=data');
    await drop(page, 'segments.json', SEGMENTS.replaceAll('"Stadsparet"', '"Innerstadsparet"'));
    const row = page.locator('.changes tr', { hasText: 'segment_stadsparet_name' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Stadsparet\s+Innerstadsparet/);
    await row.getByRole('button').first().click();
    await page.locator('.panel h2', { hasText: 'Innerstadsparet' }).waitFor();
    await follow(page, '#scene=persona.stadsparet&t=12');
    await expect.poll(() => picture(page)).toContain('Innerstadsparet');
    expect(await page.locator('.sound-note').innerText()).toContain('tystad');
    expect(await page.locator('.panel .mute-note').count()).toBeGreaterThan(0);
  });

  it('are let go of', async () => {
    const { page } = review;
    await follow(page, '#view=data');
    await page.getByRole('button', { name: 'Tillbaka till leveransen' }).click();
    await page.locator('.changes tr').first().waitFor({ state: 'detached' });
    expect(await page.locator('.sound-note').count()).toBe(0);
  });
});

describe('a scene that is approved', () => {
  it('is kept in data/approvals.json, and stale when data change what it shows', async () => {
    const { page, dataDir } = review;
    await follow(page, '#view=film&scene=persona.stadsparet&t=1');
    await page.locator('.panel h2', { hasText: 'Stadsparet' }).waitFor();
    await page.getByRole('button', { name: 'Godkänn', exact: true }).click();
    expect(await page.locator('.panel .trouble').innerText()).toBe('Skriv ditt namn först.');
    await page.getByLabel('Ditt namn').fill('Anna <b>A</b>');
    await page.getByRole('button', { name: 'Godkänn', exact: true }).click();
    const state = page.locator('.panel .state');
    await expect.poll(() => state.innerText()).toBe('Godkänd');
    const file = path.join(dataDir, 'approvals.json');
    const [entry] = approvalsSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
    expect(entry).toMatchObject({ scene: 'persona.stadsparet', verdict: 'approved', by: 'Anna <b>A</b>' });
    expect(await page.locator('.panel .said-of').innerText()).toContain('Anna <b>A</b>');

    await follow(page, '#view=data');
    await drop(page, 'segments.json', SEGMENTS.replaceAll('"Stadsparet"', '"Innerstadsparet"'));
    await page.locator('.changes tr').first().waitFor();
    await follow(page, '#view=film&scene=persona.stadsparet&t=1');
    await expect.poll(() => state.innerText()).toContain('Inaktuell');
    await follow(page, '#view=data');
    await page.getByRole('button', { name: 'Tillbaka till leveransen' }).click();
    await follow(page, '#view=film&scene=persona.stadsparet&t=1');
    await expect.poll(() => state.innerText()).toBe('Godkänd');
  });

  it('can be commented instead', async () => {
    const { page } = review;
    await follow(page, '#view=film&scene=opening&t=1');
    await page.locator('.panel h2', { hasText: 'Öppning' }).waitFor();
    await page.getByLabel('Kommentar').fill('Kan gatan bli lugnare?');
    await page.getByRole('button', { name: 'Kommentera' }).click();
    await expect.poll(() => page.locator('.panel .state').innerText()).toBe('Kommentar');
    expect(await page.locator('.panel .said-of').innerText()).toContain('Kan gatan bli lugnare?');
  });
});

describe('the storyboard', () => {
  it('has every scene with its words, their fit and the facts they rest on', async () => {
    const { page } = review;
    await follow(page, '#view=storyboard');
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('.sheet').count()).toBe(timeline.scenes.length);
    const persona = page.getByRole('article', { name: 'Segment: Stadsparet' });
    await persona.locator('summary', { hasText: 'Fakta' }).click();
    expect(await persona.locator('.facts').innerText()).toMatch(
      /over_1_index\s+\d+\s+95 %: .*\s+2.371\s+segments\.json/,
    );
    expect(await persona.locator('.fit').first().innerText()).toMatch(/\d,\d av \d,\d s \(uppmätt\)/);
  });

  it('is edited in place: the film follows, and too many words are told', async () => {
    const { page } = review;
    const opening = page.getByRole('article', { name: 'Öppning' });
    await opening
      .getByRole('button', { name: /^Ändra raden opening/ })
      .first()
      .click();
    await opening
      .getByRole('textbox', { name: /^Text/ })
      .fill(`Hej. ${'Det här hinner ingen säga. '.repeat(8)}`);
    const line = opening.locator('.line[data-over]');
    await line.waitFor();
    expect(await line.locator('.spoken').innerText()).toContain('Det här hinner ingen säga.');
    expect(await line.locator('.fit strong').innerText()).toMatch(/\d,\d s för lång/);
    expect(await line.locator('.remark').first().innerText()).toMatch(/Korta texten med \d+/);
    await opening.getByRole('textbox', { name: /^Text/ }).fill('Alla har {customer_n} skäl.');
    await expect.poll(() => page.locator('.wrong').innerText()).toContain('customers_n');
    await opening.getByRole('textbox', { name: /^Text/ }).fill('Alla kommer hit.');
    await page.locator('.wrong').waitFor({ state: 'detached' });
    await opening.getByRole('button', { name: 'Klar' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner manuset' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('storyboard.sv.json');
    expect(fs.readFileSync(await download.path(), 'utf8')).toContain('"text": "Alla kommer hit."');
    await follow(page, '#view=film&scene=opening&t=1.5');
    await expect.poll(() => picture(page)).toContain('Alla kommer hit.');
    await follow(page, '#view=storyboard');
    await page.getByRole('button', { name: 'Ta tillbaka ändringarna' }).click();
  });

  it('prints to a PDF with every still', async () => {
    const { page } = review;
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
    expect(await page.locator('.still svg').count()).toBeGreaterThanOrEqual(timeline.scenes.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-signs').first().isVisible()).toBe(true);
    expect(await page.locator('.top').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('who uses the page otherwise', () => {
  const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each([
    ['film', ['EN', 'SV']],
    ['storyboard', ['SV']],
    ['data', ['EN', 'SV']],
  ])('%s: axe finds nothing serious', async (view, languages) => {
    const { page } = review;
    await follow(page, `#view=${view}`);
    await page.evaluate(AXE);
    for (const language of languages) {
      await page.getByRole('button', { name: language, exact: true }).click();
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (context: object) => Promise<{ violations: Violation[] }> };
        };
        interface Violation {
          id: string;
          impact: string;
          nodes: { html: string }[];
        }
        // the pictures of the film are no text of the page: their contrast is checked by npm run check:frames
        const { violations } = await axe.run({ exclude: [['.screen'], ['.still']] });
        return violations
          .filter((v) => v.impact === 'serious' || v.impact === 'critical')
          .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    }
  });
});

describe('the server', () => {
  const ask = (where: string, init: RequestInit = {}) => fetch(new URL(where, review.server.address), init);
  const post = (body: string, origin: string) =>
    ask('approvals.json', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', Origin: origin },
    });

  it('answers nobody who came by another name', async () => {
    const { page } = review;
    const { port } = new URL(review.server.address);
    const rebound = await page.request.get(review.server.address, {
      headers: { Host: `evil.example:${port}` },
    });
    expect(rebound.status()).toBe(403);
    const otherPort = await page.request.get(`${review.server.address}delivery.json`, {
      headers: { Host: '127.0.0.1:1' },
    });
    expect(otherPort.status()).toBe(403);
  });

  it('writes only what its own page sends, and only approvals', async () => {
    const own = new URL(review.server.address).origin;
    expect((await post('{}', 'https://evil.example')).status).toBe(403);
    expect((await post('{}', own)).status).toBe(400);
    expect((await post('{', own)).status).toBe(400);
    expect((await post(JSON.stringify({ comment: 'x'.repeat(20_000) }), own)).status).toBe(413);
    expect((await ask('delivery.json', { method: 'DELETE' })).status).toBe(405);
  });

  it('shows nothing outside the page', async () => {
    for (const where of [
      'package.json',
      '..%2f..%2fpackage.json',
      'narration/mix/..%2f..%2f..%2fpackage.json',
      'narration/mix/other.wav',
      '@fs/etc/passwd',
    ]) {
      const text = await (await ask(where)).text();
      expect(text).not.toContain('"private": true');
      expect(text).not.toContain('root:');
    }
    expect((await ask('narration/mix/other.wav')).status).toBe(404);
  });

  it('gives a part of a sound', async () => {
    const response = await ask(`narration/mix/${review.mix}`, { headers: { Range: 'bytes=0-3' } });
    expect([response.status, await response.text()]).toEqual([206, 'RIFF']);
  });
});

describe('a video', () => {
  it('of a short scene is made in the browser, with sound', async () => {
    const { page } = review;
    await follow(page, '#view=film&scene=close&t=0');
    await page.locator('.panel h2', { hasText: 'Avslut' }).waitFor();
    await page.getByRole('button', { name: 'Spara som video' }).click();
    const dialog = page.getByRole('dialog');
    const start = performance.now();
    await dialog.getByRole('button', { name: 'Gör video' }).click();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await expect.poll(() => dialog.innerText()).toContain('Avbrutet');
    await dialog.getByRole('button', { name: 'Gör video' }).click();
    await dialog.getByRole('link', { name: 'Spara filen' }).waitFor({ timeout: 2.5 * MINUTE });
    log(`Review page: video of the last scene in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('link', { name: 'Spara filen' }).click(),
    ]);
    const made = await probe(await download.path());
    const close = timeline.scenes.at(-1);
    expect(made).toMatchObject({ width: 1920, height: 1080, codec: 'h264', sounds: 1 });
    expect(made.frames).toBe((close?.to ?? 0) - (close?.from ?? 0));
    await page.keyboard.press('Escape');
  });
});

describe('how smoothly it plays', () => {
  it('is told for each scene', async () => {
    const { page } = review;
    for (const { id } of timeline.scenes) {
      await follow(page, `#view=film&scene=${id}&t=3`);
      await expect.poll(() => frame(page)).toBe(fromOf(id) + 90);
      const dropped = await droppedWhilePlaying(page, 1000);
      log(`Review page: ${id.padEnd(32)} ${Math.round(100 * dropped)} % of frames dropped while playing.`);
      expect(dropped).toBeLessThan(1);
    }
  });
});
