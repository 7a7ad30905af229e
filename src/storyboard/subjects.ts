import { featuredCase } from '../facts/benefit-facts';
import { contrastPrefix } from '../facts/contrast-facts';
import { nameOfId, type Scope } from '../facts/fact-book';
import { type Contrast, contrasts } from '../insight/contrasts';
import { personaClaims } from '../insight/persona-claims';
import { featuredShelf } from '../insight/shelf';
import { THRESHOLD } from '../insight/thresholds';
import type { Dataset } from '../schema/dataset';
import type { Segment } from '../schema/segments';
import type { StoryScene } from '../schema/storyboard';

/** What a scene is about: one segment, one pair of clusters, one department, or the film's matter as a whole. */
export type Subject =
  | { readonly kind: 'segment'; readonly segment: Segment }
  | { readonly kind: 'pair'; readonly pair: Contrast }
  | { readonly kind: 'department'; readonly name: string }
  | { readonly kind: 'whole' };

/** A storyboard scene told about one subject. */
export interface Telling {
  /** persona.stadsparet, contrast.storstad-kust, opening. */
  readonly id: string;
  readonly scope: Scope;
  readonly subject: Subject;
}

/** A scene that can't be told, and why (Swedish). */
export interface Refused {
  readonly scene: string;
  readonly reason: string;
}

type Told = { readonly tellings: readonly Telling[]; readonly refused: readonly Refused[] };

const whole = (id: string): Told => ({
  tellings: [{ id, scope: {}, subject: { kind: 'whole' } }],
  refused: [],
});
const refuse = (scene: string, reason: string): Told => ({ tellings: [], refused: [{ scene, reason }] });

function personas(data: Dataset): Told {
  const told = data.segments.segments.map((segment, i) => {
    const id = `persona.${segment.id}`;
    const claims = personaClaims(segment, data.segments.categories, `segments[${i}]`);
    const telling: Telling = {
      id,
      scope: { segment: `segment_${nameOfId(segment.id)}` },
      subject: { kind: 'segment', segment },
    };
    return claims.length > 0
      ? telling
      : {
          scene: id,
          reason: `färre än ${THRESHOLD.claims.least} drag hos ”${segment.name}” skiljer sig säkert från alla kunder`,
        };
  });
  return {
    tellings: told.filter((t): t is Telling => 'scope' in t),
    refused: told.filter((t): t is Refused => 'reason' in t),
  };
}

function pairs(data: Dataset): Told {
  const found = contrasts(data.clusters.clusters);
  if (found.length === 0)
    return refuse('contrast', data.clusters.refused ?? 'inga två kluster skiljer sig säkert åt');
  const tellings = found.map((pair): Telling => {
    const prefix = contrastPrefix(pair);
    return {
      id: `contrast.${pair.left.id}-${pair.right.id}`,
      scope: { left: `${prefix}_left`, right: `${prefix}_right`, row: `${prefix}_row` },
      subject: { kind: 'pair', pair },
    };
  });
  return { tellings, refused: [] };
}

/** The tellings of a storyboard scene: one per segment or pair, one for the rest, none where its results are refused. */
export function tellingsOf(scene: StoryScene, data: Dataset): Told {
  switch (scene.kind) {
    case 'persona':
      return personas(data);
    case 'contrast':
      return pairs(data);
    case 'method':
      return data.segments.merge
        ? whole('method')
        : refuse('method', 'det framgår inte hur segmenten slogs ihop');
    case 'shelf':
      return featuredShelf(data.clusters.clusters)
        ? whole('shelf')
        : refuse('shelf', data.clusters.refused ?? 'ingen hylla ändras');
    case 'clusters':
      return data.clusters.refused ? refuse('clusters', data.clusters.refused) : whole('clusters');
    case 'benefit':
      return featuredCase(data)
        ? whole('benefit')
        : refuse('benefit', data.benefit.refused ?? 'det utvalda leverantörsfallet saknas');
    case 'opening':
    case 'lineup':
    case 'actions':
    case 'close':
      return whole(scene.kind);
    default:
      return scene satisfies never;
  }
}
