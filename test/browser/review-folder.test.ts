import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDelivery } from '../../scripts/lib/review/delivery';
import { addDelivery } from '../../scripts/lib/review/static';
import { approvalsSchema } from '../../src/review/approvals';
import { serveFolder } from './folder-server';
import { openReview, type ReviewFixture } from './review-fixture';
import { drop, follow } from './review-steps';

const MINUTE = 60_000;
vi.setConfig({ testTimeout: 3 * MINUTE, hookTimeout: 5 * MINUTE });

let review: ReviewFixture;
beforeAll(async () => {
  review = await openReview();
  await addDelivery(review.pageDir, readDelivery(review.dataDir, false));
});
afterAll(() => review?.close());

describe('the review page as a folder', () => {
  it('works at any path of any server, and approvals are downloaded and taken in again', async () => {
    const { page, pageDir } = review;
    const server = await serveFolder(pageDir, '/team/film/');
    const missing: string[] = [];
    page.on('response', (r) => r.status() >= 400 && missing.push(r.url()));
    await page.goto(`${server.address}#scene=opening`);
    await page.waitForSelector('.screen svg');
    expect(missing).toEqual([]);
    const [sound] = JSON.parse(fs.readFileSync(path.join(pageDir, 'delivery.json'), 'utf8')).narration;
    expect(sound.file).toMatch(/\.m4a$/);
    expect(fs.statSync(path.join(pageDir, sound.file)).size).toBeGreaterThan(100_000);

    await page.getByLabel('Ditt namn').fill('Anna');
    await page.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await expect.poll(() => page.locator('.panel .state').innerText()).toBe('Godkänd');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner approvals.json' }).click(),
    ]);
    const text = fs.readFileSync(await download.path(), 'utf8');
    expect(approvalsSchema.parse(JSON.parse(text))).toMatchObject([{ scene: 'opening', by: 'Anna' }]);

    await follow(page, '#view=data');
    await drop(
      page,
      'approvals.json',
      text.replace('"opening"', '"close"').replace(/"hash": "\w{8}/, '"hash": "00000000'),
    );
    await follow(page, '#view=film&scene=close');
    await expect.poll(() => page.locator('.panel .state').innerText()).toContain('Inaktuell');
    server.close();
  });
});
