import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, replaceFolder, writeAtomically } from '../../scripts/lib/atomic';
import { inTemporaryFolder, withOwnTemp } from '../../scripts/lib/atomic-temp';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (...parts: string[]) => join(folder, ...parts);

/** A process id that no process has: that of one that has ended. */
const deadPid = () => execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();

describe('writing a file', () => {
  it('makes its folder, replaces what was there and leaves nothing else', async () => {
    await writeAtomically(at('out', 'film.srt'), 'gammal');
    await writeAtomically(at('out', 'film.srt'), 'ny å');
    expect(readFileSync(at('out', 'film.srt'), 'utf8')).toBe('ny å');
    expect(readdirSync(at('out'))).toEqual(['film.srt']);
  });

  it('leaves the old one and no litter when it fails', async () => {
    mkdirSync(at('film.mp4'));
    writeFileSync(at('film.mp4', 'inside'), '');
    await expect(writeAtomically(at('film.mp4'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['film.mp4']);
  });

  it('publishes a finished file over the previous', async () => {
    writeFileSync(at('a'), 'ny');
    writeFileSync(at('b'), 'gammal');
    await publish(at('a'), at('b'));
    expect(readFileSync(at('b'), 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toEqual(['b']);
  });
});

describe('replacing a folder', () => {
  it('has only the new content afterwards', async () => {
    mkdirSync(at('stills'));
    writeFileSync(at('stills', 'old.png'), '');
    await replaceFolder(at('stills'), async (fresh) => {
      expect(existsSync(at('stills', 'old.png'))).toBe(true);
      writeFileSync(join(fresh, 'new.png'), '');
    });
    expect(readdirSync(at('stills'))).toEqual(['new.png']);
    expect(readdirSync(folder)).toEqual(['stills']);
  });

  it('keeps the old one when filling fails', async () => {
    mkdirSync(at('stills'));
    writeFileSync(at('stills', 'old.png'), '');
    await expect(replaceFolder(at('stills'), () => Promise.reject(new Error('full disk')))).rejects.toThrow(
      'full disk',
    );
    expect(readdirSync(at('stills'))).toEqual(['old.png']);
    expect(readdirSync(folder)).toEqual(['stills']);
  });
});

describe('temporary folders', () => {
  it('are gone when the work throws', async () => {
    await expect(inTemporaryFolder(at('film.mp4'), () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a killed process are swept; those of living ones and other files are not', async () => {
    const dead = `.film.mp4.${deadPid()}-0123abcd.tmp`;
    const living = `.film.mp4.${process.ppid}-0123abcd.tmp`;
    for (const name of [dead, living, '.film.mp4.backup']) mkdirSync(at(name));
    await inTemporaryFolder(at('film.mp4'), async () => {});
    expect(readdirSync(folder).sort()).toEqual([living, '.film.mp4.backup'].sort());
  });

  it.skipIf(process.platform === 'win32')(
    'are removed, and the exit code is a shell’s, when a signal ends the process',
    () => {
      const program = `
      import { inTemporaryFolder } from ${JSON.stringify(join(process.cwd(), 'scripts/lib/atomic-temp.ts'))};
      inTemporaryFolder(${JSON.stringify(at('film.mp4'))}, async () => {
        process.kill(process.pid, 'SIGTERM');
        await new Promise((resolve) => setTimeout(resolve, 10_000));
      });`;
      let status: unknown;
      try {
        execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
          stdio: 'ignore',
        });
      } catch (error) {
        status = (error as { status: unknown }).status;
      }
      expect(status).toBe(143);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'darwin')('take the litter of the programs that run in them', async () => {
    const before = process.env.TMPDIR;
    let inside = '';
    await withOwnTemp(async () => {
      inside = tmpdir();
      writeFileSync(join(inside, 'litter'), '');
    });
    expect(inside).not.toBe(tmpdir());
    expect(existsSync(inside)).toBe(false);
    expect(process.env.TMPDIR).toBe(before);
  });
});
