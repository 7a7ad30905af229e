import { z } from 'zod';
import { textSchema } from './common';
import type { Dataset } from './dataset';
import { LANGUAGES, type Language } from './language';

/** The language that data are delivered in: its films need no terms. */
export const DELIVERED_IN = 'sv' satisfies Language;

/** data/terms.<language>.json: what the delivered names and labels are called in another language. */
export const termsSchema = z.strictObject({
  language: z.enum(LANGUAGES).exclude([DELIVERED_IN]),
  /** Delivered text → the same in this language. */
  terms: z.record(textSchema, textSchema),
});

export type Terms = z.infer<typeof termsSchema>;

export const termsFile = (language: Language): string => `terms.${language}.json`;

/** Everything that is delivered in words and may be shown or said, passed through `say`. Proper names stay. */
function mapTexts({ segments, clusters, benefit }: Dataset, say: (text: string) => string): Dataset {
  const about = <T extends { source: string; base: { n: number; description: string } }>(file: T) => ({
    ...file,
    source: say(file.source),
    base: { ...file.base, description: say(file.base.description) },
  });
  const labelled = <T extends { label: string }>(thing: T) => ({ ...thing, label: say(thing.label) });
  const named = <T extends { name: string }>(thing: T) => ({ ...thing, name: say(thing.name) });
  return {
    segments: {
      ...about(segments),
      categories: segments.categories.map(labelled),
      segments: segments.segments.map((s) => ({
        ...named(s),
        persona: { ...s.persona, everyday: say(s.persona.everyday) },
        traits: s.traits.map(labelled),
        needs: s.needs.map((n) => ({
          ...n,
          text: say(n.text),
          evidence: n.evidence && { ...n.evidence, source: say(n.evidence.source) },
        })),
      })),
    },
    clusters: {
      ...about(clusters),
      clusters: clusters.clusters.map((c) => ({ ...named(c), services: c.services.map(say) })),
    },
    benefit: {
      ...about(benefit),
      cases: benefit.cases.map((c) => ({ ...named(c), assumptions: c.assumptions.map(say) })),
    },
  };
}

/** Every delivered text that another language needs a term for, once each. */
export function textsOf(data: Dataset): string[] {
  const texts = new Set<string>();
  mapTexts(data, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}

/** The delivery with its texts in the terms' language. Throws on a text without a term: `npm run check` lists them. */
export function translated(data: Dataset, { terms }: Terms): Dataset {
  return mapTexts(data, (text) => {
    const term = terms[text];
    if (term === undefined) throw new Error(`No term for "${text}".`);
    return term;
  });
}
