import type { DeepDive } from '../../schema/deep-dive';
import { type Ear, midSentence } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, fact, withheld, words } from '../make';
import { missing, places, reasonOf, share, TOLD } from './common';

/** Types: how many, how large each is, what it says; what all share and what parts them. */
export function typeFacts(at: Delivery, d: DeepDive, ear: Ear): Entry[] {
  const { types } = d;
  const keys = ['name', 'share', 'share_ear', 'says', 'motive', 'need'];
  if (!types)
    return missing(
      [
        'type_count',
        'type_count_word',
        'survey_n',
        'survey_source',
        ...places(TOLD.types).flatMap((i) => keys.map((k) => `type_${i}_${k}`)),
        ...places(TOLD.common).flatMap((i) => [`common_${i}`, `common_${i}_share`, `common_${i}_share_ear`]),
        ...places(TOLD.divides).flatMap((i) =>
          ['', '_high', '_high_share', '_high_share_ear', '_low', '_low_share', '_low_share_ear'].map(
            (k) => `divide_${i}${k}`,
          ),
        ),
      ],
      reasonOf(d, 'types'),
    );
  const bySize = types.types
    .map((t, i) => ({ t, path: `types.types[${i}]` }))
    .sort((a, b) => b.t.share.share - a.t.share.share);
  const nameOf = (id: string) => types.types.find((t) => t.id === id)?.name ?? id;
  const heard = (id: string, kind: string) =>
    d.evidence.findIndex((e) => e.of.kind === 'type' && e.of.id === id && e.kind === kind);
  const evidence = (name: string, id: string, kind: string): Entry => {
    const i = heard(id, kind);
    const e = d.evidence[i];
    return e
      ? words(at, name, midSentence(e.text), `evidence[${i}].text`, { base: e.base })
      : withheld(name, 'intervjuerna belägger inget');
  };
  return [
    fact(at, 'type_count', types.types.length, 'count', 'types.types'),
    words(at, 'type_count_word', ear.count(types.types.length), 'types.types', { origin: 'derived' }),
    fact(at, 'survey_n', types.base, 'count', 'types.base'),
    words(at, 'survey_source', types.source, 'types.source'),
    ...places(TOLD.types).flatMap((place): Entry[] => {
      const one = bySize[place - 1];
      const name = `type_${place}`;
      if (!one)
        return missing(
          keys.map((k) => `${name}_${k}`),
          'så många typer finns inte',
        );
      const [mark] = one.t.marks;
      return [
        words(at, `${name}_name`, one.t.name, `${one.path}.name`),
        ...share(at, `${name}_share`, one.t.share, `${one.path}.share`, ear),
        mark
          ? words(at, `${name}_says`, mark.statement, `${one.path}.marks[0].statement`, {
              base: mark.share.base,
            })
          : withheld(`${name}_says`, 'inget påstående sticker säkert ut'),
        evidence(`${name}_motive`, one.t.id, 'motive'),
        evidence(`${name}_need`, one.t.id, 'need'),
      ];
    }),
    ...places(TOLD.common).flatMap((place): Entry[] => {
      const c = types.common[place - 1];
      const path = `types.common[${place - 1}]`;
      return c
        ? [
            words(at, `common_${place}`, midSentence(c.statement), `${path}.statement`),
            ...share(at, `common_${place}_share`, c.share, `${path}.share`, ear),
          ]
        : missing(
            [`common_${place}`, `common_${place}_share`, `common_${place}_share_ear`],
            'så mycket har alla inte gemensamt',
          );
    }),
    ...places(TOLD.divides).flatMap((place): Entry[] => {
      const v = types.divides[place - 1];
      const [name, path] = [`divide_${place}`, `types.divides[${place - 1}]`];
      if (!v)
        return missing(
          ['', '_high', '_high_share', '_high_share_ear', '_low', '_low_share', '_low_share_ear'].map(
            (k) => `${name}${k}`,
          ),
          'så mycket skiljer inte säkert',
        );
      return [
        words(at, name, midSentence(v.statement), `${path}.statement`),
        words(at, `${name}_high`, nameOf(v.high.type), `${path}.high.type`),
        ...share(at, `${name}_high_share`, v.high.share, `${path}.high.share`, ear),
        words(at, `${name}_low`, nameOf(v.low.type), `${path}.low.type`),
        ...share(at, `${name}_low_share`, v.low.share, `${path}.low.share`, ear),
      ];
    }),
  ];
}
