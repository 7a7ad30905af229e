import { describe, expect, it } from 'vitest';
import { helpText, readArgs } from '../../scripts/lib/args';

const FILM = {
  usage: 'npm run film --',
  summary: 'Gör filmen.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: 'data' },
    out: { type: 'string', value: 'MAPP', help: 'Dit filmen skrivs' },
    cut: { type: 'string', choices: ['internal', 'external'], help: 'Klippning', default: 'internal' },
    captions: { type: 'boolean', help: 'Ritar textremsan i bilden' },
  },
} as const;

const values = (...words: string[]) => {
  const reading = readArgs(FILM, words);
  return reading.kind === 'values' ? reading.values : reading;
};
const message = (...words: string[]) => {
  const reading = readArgs(FILM, words);
  return reading.kind === 'mistake' ? reading.message : reading.kind;
};

describe('options of a command', () => {
  it('have their defaults when nothing is given', () => {
    expect(values()).toEqual({ data: 'data', out: undefined, cut: 'internal', captions: false });
  });

  it('are read with = or a space', () => {
    expect(values('--data=--konstig', '--captions')).toMatchObject({ data: '--konstig' });
    expect(values('--data=min leverans', '--cut', 'external', '--captions')).toEqual({
      data: 'min leverans',
      out: undefined,
      cut: 'external',
      captions: true,
    });
  });

  it('suggest the nearest name for a typo', () => {
    expect(message('--daat', 'x')).toBe('Valet --daat finns inte. Menade du --data?');
    expect(message('--resolution', '4k')).toBe('Valet --resolution finns inte.');
    expect(message('--constructor')).toBe('Valet --constructor finns inte.');
  });

  it('say what a value may be', () => {
    expect(message('--cut', 'extern')).toBe('--cut kan vara internal eller external, inte "extern".');
    expect(message('--data')).toBe('Valet --data behöver MAPP efter sig.');
    expect(message('--data', '--captions')).toBe('Valet --data behöver MAPP efter sig.');
    expect(message('--captions=ja')).toBe('Valet --captions tar inget värde.');
  });

  it('refuse a word that belongs to no option', () => {
    expect(message('film.mp4')).toBe('Jag förstår inte "film.mp4".');
  });

  it('are lists of the words that follow', () => {
    const joining = { ...FILM, options: { join: { type: 'list', help: 'Delar', value: 'MAPP …' } } } as const;
    expect(readArgs(joining, ['--join', 'a', 'b', '--join=c'])).toMatchObject({ values: { join: ['c'] } });
    expect(readArgs(joining, ['--join', 'a', 'b'])).toMatchObject({ values: { join: ['a', 'b'] } });
    expect(readArgs(joining, [])).toMatchObject({ values: { join: undefined } });
    expect(readArgs(joining, ['--join'])).toMatchObject({ kind: 'mistake' });
  });

  it('show help on --help and -h', () => {
    expect(message('--help')).toBe('help');
    expect(message('-h')).toBe('help');
    expect(helpText(FILM).split('\n')).toEqual([
      'Gör filmen.',
      '',
      'Användning: npm run film -- [val]',
      '',
      '  --data MAPP              Mapp med leveransen (annars data)',
      '  --out MAPP               Dit filmen skrivs',
      '  --cut internal|external  Klippning (annars internal)',
      '  --captions               Ritar textremsan i bilden',
      '  --help                   Visar det här',
    ]);
  });
});
