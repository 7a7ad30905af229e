import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../scripts/lib/picture/messages';
import { Pool } from '../../scripts/lib/picture/pool';
import { Unpaintable } from '../../src/picture/unpaintable';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pool: Pool | undefined;
afterEach(() => pool?.close());

let count = 0;

/** Workers that do `body` when they are asked; `first` is true in the first process only. */
function poolOf(body: string, size = 1, patience = 20_000): Pool {
  const script = join(folder, `${++count}.mjs`);
  const mark = JSON.stringify(join(folder, `${count}.mark`));
  writeFileSync(
    script,
    `import { existsSync, writeFileSync } from 'node:fs';
const first = !existsSync(${mark});
writeFileSync(${mark}, '');
process.on('message', (question) => { ${body} });
process.on('disconnect', () => process.exit());`,
  );
  pool = new Pool(size, script, { scenes: '', ffmpeg: '' }, patience);
  return pool;
}

const ask = { ask: 'digests' } as Question & { ask: 'digests' };

describe('workers', () => {
  it('are asked again when one dies', async () => {
    const dying = poolOf("if (first) process.exit(3); process.send({ answer: ['a'] });");
    expect(await dying.ask(ask)).toEqual(['a']);
  });

  it('are replaced when one hangs, and a sign of life keeps one', async () => {
    const hanging = poolOf(
      "if (first) return; let n = 0; const t = setInterval(() => { process.send(++n < 5 ? { at: n } : { answer: ['b'] }); if (n === 5) clearInterval(t); }, 1500);",
      1,
      6000,
    );
    const seen: number[] = [];
    expect(await hanging.ask(ask, (at) => seen.push(at))).toEqual(['b']);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('are given up after the third death, with a message', async () => {
    await expect(poolOf('process.exit(3);').ask(ask)).rejects.toThrow('ritaren slutade i förtid (3)');
  });

  it('aren’t asked again what they can’t paint', async () => {
    const refusing = poolOf("process.send({ error: '<image>', unpaintable: true });");
    await expect(refusing.ask(ask)).rejects.toThrow(Unpaintable);
  });

  it('take one question each, and whoever comes later waits', async () => {
    const busy = poolOf('process.send({ answer: [String(process.pid)] });', 2);
    const answers = await Promise.all(Array.from({ length: 6 }, () => busy.ask(ask)));
    expect(new Set(answers.flat()).size).toBeLessThanOrEqual(2);
    expect(answers).toHaveLength(6);
  });

  it('are ended when the question is withdrawn', async () => {
    const endless = poolOf('process.send({ at: 1 });');
    const stop = new AbortController();
    const asked = endless.ask(ask, () => stop.abort(new Error('enough')), stop.signal);
    await expect(asked).rejects.toThrow('enough');
  });
});
