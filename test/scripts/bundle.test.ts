import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DATA_VARIABLE, dataFolder, withDataAlias } from '../../scripts/lib/bundle';
import { inProject, projectRoot } from '../../scripts/lib/paths';

afterEach(() => {
  delete process.env[DATA_VARIABLE];
});

describe('the data folder', () => {
  it('is the one given, else that of the environment, else the project’s', () => {
    expect(dataFolder()).toBe(inProject('data'));
    process.env[DATA_VARIABLE] = '/leverans/maj';
    expect(dataFolder()).toBe('/leverans/maj');
    expect(dataFolder('/leverans/juni')).toBe('/leverans/juni');
  });

  it('takes the place of #data, with the storyboard of the project but never its results', () => {
    const config = withDataAlias(
      { resolve: { alias: { react: '/react' }, extensions: ['.ts'] } },
      '/leverans',
    );
    expect(config.resolve).toEqual({
      alias: {
        react: '/react',
        '#data/results': join('/leverans', 'results'),
        '#data': ['/leverans', inProject('data')],
      },
      extensions: ['.ts'],
    });
  });
});

describe('the project', () => {
  it('is found from any folder in it, and missed outside with a message', () => {
    expect(projectRoot(join(projectRoot(), 'test', 'scripts'))).toBe(projectRoot());
    expect(() => projectRoot('/')).toThrow('No remotion.config.ts in /');
  });
});
