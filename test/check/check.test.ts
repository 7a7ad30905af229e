import { describe, expect, it } from 'vitest';
import { checkProject, type ProjectFiles } from '../../src/check/check';
import { isError, type Problem, problemText } from '../../src/check/problem';
import { changed, projectFiles } from '../fixtures/data';

const TODAY = '2026-11-22';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks delivered JSON in ways its type forbids
type Json = any;

/** Problems after one file was broken. */
function problems(
  key: Exclude<keyof ProjectFiles, 'terms'>,
  change: (json: Json) => void,
  today = TODAY,
): readonly Problem[] {
  const files = projectFiles();
  return checkProject({ ...files, [key]: changed<Json>(files[key], change) }, today).problems;
}

/** Problems after one file got another text. */
const withText = (key: Exclude<keyof ProjectFiles, 'terms'>, text: string | null) => {
  const files = projectFiles();
  return checkProject({ ...files, [key]: { ...files[key], text } }, TODAY).problems;
};

it('finds nothing wrong in the sample', () => {
  const checked = checkProject(projectFiles(), TODAY);
  expect(checked.problems.filter(isError).map(problemText)).toEqual([]);
  expect(checked.project?.data.segments.segments).toHaveLength(5);
});

it('warns of a scene that rests', () => {
  const found = problems('storyboard', (story) => {
    const persona = story.scenes.find((s: Json) => s.kind === 'persona');
    for (const line of persona.lines)
      for (const beat of ['over', 'second', 'under']) delete line.beats?.[beat];
  });
  expect(
    found.filter((p) => /persona.*samma bild|persona.*något händer/.test(p.found)).length,
  ).toBeGreaterThan(0);
  expect(found.filter(isError)).toEqual([]);
});

describe('a delivery with', () => {
  it.each([
    [
      'a share in percent',
      (s: Json) => {
        s.segments[0].share.share = 27;
      },
      'segments[0].share.share',
      '27',
      'en andel mellan 0 och 1',
      '0.27',
    ],
    [
      'a missing field',
      (s: Json) => {
        delete s.segments[1].share;
      },
      'segments[1].share',
      'fältet saknas',
      'ett objekt',
      'share',
    ],
    [
      'an unknown field',
      (s: Json) => {
        s.segments[0].shares = 1;
      },
      'segments[0].shares',
      'ett okänt fält',
      'data/README.md',
      'stavningen',
    ],
    [
      'a base of 7',
      (s: Json) => {
        s.segments[0].traits[0].base = 7;
      },
      'segments[0].traits[0].base',
      '7',
      'minst 10 kunder',
      'röjer',
    ],
    [
      'a negative index',
      (s: Json) => {
        s.segments[0].traits[0].index = -1;
      },
      'segments[0].traits[0].index',
      '-1',
      'inte är negativt',
      'Rätta',
    ],
    [
      'an index that shares contradict',
      (s: Json) => {
        s.segments[0].traits[0].index *= 2;
      },
      'segments[0].traits[0].index',
      '',
      '100 × share',
      'Räkna om',
    ],
    [
      'an empty name',
      (s: Json) => {
        s.segments[0].name = ' ';
      },
      'segments[0].name',
      'tom text',
      'säger något',
      'Fyll i',
    ],
    [
      'a name of 41 characters',
      (s: Json) => {
        s.segments[0].name = 'x'.repeat(41);
      },
      'segments[0].name',
      '41 tecken',
      'högst 40',
      'Korta',
    ],
    [
      'a misspelt place',
      (s: Json) => {
        s.segments[0].persona.place = 'innercity';
      },
      'segments[0].persona.place',
      'innercity',
      'inner-city',
      'Menade du ”inner-city”',
    ],
    [
      'two segments of one id',
      (s: Json) => {
        s.segments[1].id = s.segments[0].id;
      },
      'segments[1].id',
      'igen',
      'en gång',
      'Byt id',
    ],
    [
      'shares that do not sum',
      (s: Json) => {
        s.segments[0].share.share = 0.5;
      },
      'segments',
      'andelar som blir',
      '100 %',
      'Kontrollera',
    ],
    [
      'an unknown category',
      (s: Json) => {
        s.segments[0].categories[0].category = 'hudvrd';
      },
      'segments[0].categories[0].category',
      'hudvrd',
      'kategori',
      'Menade du ”hudvard”',
    ],
    [
      'no segments',
      (s: Json) => {
        s.segments = [];
      },
      'segments',
      'en tom lista',
      'minst 3',
      'Lägg till',
    ],
  ])('%s says what, where, and what to do', (_, change, path, found, expected, remedy) => {
    const p = problems('segments', change).find((x) => x.path === path);
    expect(p).toMatchObject({ severity: 'error', file: 'results/segments.json' });
    expect(p?.found).toContain(found);
    expect(p?.expected).toContain(expected);
    expect(p?.remedy).toContain(remedy);
    expect(p?.at?.line).toBeGreaterThan(0);
  });

  it('an unknown segment id in a mix', () => {
    const [p] = problems('clusters', (c) => {
      c.clusters[0].mix[0].segment = 'stadspare';
    });
    expect(p).toMatchObject({ path: 'clusters[0].mix[0].segment', remedy: 'Menade du ”stadsparet”?' });
  });

  it('one pharmacy in two clusters, and a shelf that does not add up', () => {
    const found = problems('clusters', (c) => {
      c.clusters[1].pharmacies[0].id = c.clusters[0].pharmacies[0].id;
      c.clusters[0].shelf.add[0].to += 1;
    });
    expect(found.map((p) => p.path)).toEqual(['clusters[0].shelf', 'clusters[1].pharmacies[0].id']);
  });

  it('sold and unsold that are no whole', () => {
    const [p] = problems('benefit', (b) => {
      b.cases[0].unsold.before.mid = 0.43;
    });
    expect(p).toMatchObject({ path: 'cases[0].unsold.before.mid' });
  });

  it('a base of 29 warns and leaves the figure out', () => {
    const found = problems('segments', (s) => {
      s.segments[0].traits[0].base = 29;
    });
    const p = found.find((x) => x.path === 'segments[0].traits[0].base');
    expect(p).toMatchObject({ severity: 'warning', found: 'en bas på 29 kunder' });
  });

  it('several faults reports them all at once', () => {
    const found = problems('segments', (s) => {
      s.segments[0].share.share = 27;
      s.segments[1].name = '';
      s.extra = true;
    });
    expect(found.map((p) => p.path)).toEqual(
      expect.arrayContaining(['segments[0].share.share', 'segments[1].name', 'extra']),
    );
  });
});

describe('a file that', () => {
  it('is missing', () => {
    expect(withText('clusters', null)).toMatchObject([
      { file: 'results/clusters.json', found: 'filen saknas' },
    ]);
  });

  it('is cut off tells the line where it ends', () => {
    const text = projectFiles().segments.text?.slice(0, 900) ?? '';
    const found = withText('segments', text);
    expect(found.at(-1)).toMatchObject({ found: 'filen tar slut', at: { line: text.split('\n').length } });
    expect(found.at(-1)?.remedy).toContain('avkortad');
  });

  it('has NaN where a number should be', () => {
    const text = projectFiles().benefit.text?.replace('0.54', 'NaN') ?? '';
    expect(withText('benefit', text)[0]).toMatchObject({ found: '”NaN”' });
  });

  it('names a field twice', () => {
    const text = projectFiles().benefit.text?.replace('"featured"', '"synthetic": true,\n "featured"') ?? '';
    expect(withText('benefit', text)[0]?.found).toContain('två gånger');
  });
});

describe('a storyboard with', () => {
  const persona = (s: Json) => s.scenes.find((x: Json) => x.kind === 'persona');

  it('an unknown fact names it and the nearest one', () => {
    const [p] = problems('storyboard', (s) => {
      persona(s).lines[0].text = '{segment_nam} finns.';
    });
    expect(p).toMatchObject({
      found: 'faktumet {segment_nam}, som inte finns',
      remedy: 'Närmast finns {segment_name}.',
    });
  });

  it('a beat that builds the picture on a line that may fall', () => {
    const [p] = problems('storyboard', (s) => {
      persona(s).lines[1].weight = 'detail';
    });
    expect(p?.found).toContain('”chart” på en rad som kan falla bort');
  });

  it('an unknown beat, and none where one is needed', () => {
    const found = problems('storyboard', (s) => {
      persona(s).lines[1].beats = { chatr: 0 };
    });
    expect(found.map((p) => p.found)).toEqual([
      'slaget ”chatr”',
      expect.stringContaining('inget slag ”chart”'),
      expect.stringContaining('inget slag ”chart”'),
    ]);
  });

  it('lines that overlap', () => {
    const [p] = problems('storyboard', (s) => {
      persona(s).lines[0].slot = 9;
    });
    expect(p?.expected).toContain('slut före nästa rad');
  });

  it('a line that is too fast to be read says how much to cut', () => {
    const [p] = problems('storyboard', (s) => {
      s.scenes[0].lines[0].text = 'a'.repeat(90);
    });
    expect(p).toMatchObject({ severity: 'error' });
    expect(p?.remedy).toMatch(/Korta texten med \d+ tecken, eller ge raden \d+\.\d s till/);
  });

  it('a margin in the external cut', () => {
    const found = problems('storyboard', (s) => {
      const benefit = s.scenes.find((x: Json) => x.kind === 'benefit');
      benefit.lines.find((l: Json) => l.id === 'marginal').audience = 'both';
    });
    expect(found.map((p) => p.found)).toContain('ett internt faktum i den externa klippningen');
  });

  it('broken ICU', () => {
    const [p] = problems('storyboard', (s) => {
      persona(s).lines[0].text = '{segment_name';
    });
    expect(p?.expected).toBe('en mall i ICU MessageFormat');
  });
});

describe('the age of the figures', () => {
  const nothing = () => {};

  it('is no matter within a year', () => {
    expect(problems('segments', nothing, '2027-06-29').filter((p) => p.path === 'period.to')).toEqual([]);
  });

  it('warns after a year', () => {
    const old = problems('segments', nothing, '2027-06-30').filter((p) => p.path === 'period.to');
    expect(old).toHaveLength(3);
    expect(old[0]).toMatchObject({ severity: 'warning' });
  });

  it('refuses "i dag" after two', () => {
    const found = problems('segments', nothing, '2028-07-01').filter(isError);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((p) => p.found.includes('i dag'))).toBe(true);
  });
});
