import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain, fail, UserError } from '../../scripts/lib/say';

describe('what ends a program', () => {
  it('is a plain message when the user can put it right', () => {
    expect(explain(new UserError('Filen saknas.'))).toBe('Filen saknas.');
    expect(() => fail('Filen saknas.', 2)).toThrow(
      expect.objectContaining({ message: 'Filen saknas.', exitCode: 2 }),
    );
  });

  it('is a trace and where to report it when it is a bug', () => {
    const text = explain(new TypeError('x is undefined'));
    expect(text).toContain('TypeError: x is undefined\n    at ');
    expect(text).toContain('Rapportera det som ett ärende');
  });
});

describe('what programs are told', () => {
  it('is one JSON object a line, the end with its exit code too', () => {
    const say = "import { event, fail, print, run, speakJson, warn } from './scripts/lib/say.ts';";
    const body = `${say} speakJson(); print('Hej'); warn('Nja'); event('plan', { a: 1 }); run(() => fail('Nej', 2));`;
    const words = ['--import', 'tsx', '--input-type=module', '-e', body];
    const root = join(import.meta.dirname, '..', '..');
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    const said = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(said).toEqual([
      { event: 'message', text: 'Hej' },
      { event: 'warning', text: 'Nja' },
      { event: 'plan', a: 1 },
      { event: 'error', text: 'Nej', exitCode: 2 },
    ]);
    expect([stderr, status]).toEqual(['', 2]);
  });
});
