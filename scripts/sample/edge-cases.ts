import type { Dataset } from '../../src/schema/dataset';
import { sampleBenefit } from './benefit';
import { CLUSTER_PLANS, type ClusterPlan, FIVE, sampleClusters, TWO } from './clusters';
import { extremeIndices, extremeProfiles, longLabels } from './extremes';
import { type SamplePharmacy, samplePharmacies } from './pharmacies';
import { PROFILES, type Profile } from './profiles';
import { sampleSegments } from './segments';

const SEED = 'segmentfilm';
const PHARMACIES = 390;
const FIVE_SEGMENTS = PROFILES.slice(0, 5);

/** Västra Götaland: city, suburbs, towns, coast and countryside in one county. */
const ONE_COUNTY = '14';

interface Case {
  readonly profiles?: readonly Profile[];
  readonly plans?: readonly ClusterPlan[];
  readonly pharmacies?: readonly SamplePharmacy[];
}

function dataset({ profiles = FIVE_SEGMENTS, plans = FIVE, pharmacies = nationwide() }: Case): Dataset {
  return {
    segments: sampleSegments(profiles),
    clusters: sampleClusters(plans, profiles, pharmacies),
    benefit: sampleBenefit(pharmacies.length),
  };
}

const nationwide = () => samplePharmacies(SEED, PHARMACIES);

/** Names at the limit of 40 characters, and a trait's label far over what a sign can hold. */
function longNames(data: Dataset): Dataset {
  const names = [
    'Storstadsbor med särskilt långa arbetsda',
    'Barnfamiljer i radhusområdenas ytterkant',
    'Medelålders friluftsmänniskor i norrland',
    'Trädgårdsodlande landsbygdspensionärspar',
    'Trygghetsboende förmiddagspromenerande s',
  ];
  const places = [
    'Storstadskärnornas kvällsöppna apoteksby',
    'Förortscentrumens barnfamiljsapoteksklus',
    'Mellanstädernas träningsintresserade kun',
    'Landsbygdens djurägande långpendlarortsb',
    'Skärgårdskustens sommargästande solbadar',
  ];
  const label = `Långa ${'promenader och '.repeat(13)}vandring`.slice(0, 200);
  return {
    ...data,
    segments: {
      ...data.segments,
      segments: data.segments.segments.map((s, i) => ({
        ...s,
        name: names[i] ?? s.name,
        traits: s.traits.map((t, k) => (k === 0 ? { ...t, label } : t)),
      })),
      categories: data.segments.categories.map((c) =>
        c.id === 'baby-barn' ? { ...c, label: 'Spädbarnsbadsvårtsalvebehandlingsprodukt' } : c,
      ),
    },
    clusters: {
      ...data.clusters,
      clusters: data.clusters.clusters.map((c, i) => ({ ...c, name: places[i] ?? c.name })),
    },
  };
}

/** The sample delivery: 5 segments, 5 clusters, 21 counties. */
export const sample = (): Dataset => dataset({});

/** Deliveries at the limits of what the film is made for, by name. */
export const edgeCases = (): Record<string, Dataset> => ({
  'three-segments': dataset({ profiles: PROFILES.slice(0, 3) }),
  'seven-segments': dataset({ profiles: PROFILES }),
  'two-clusters': dataset({ plans: TWO }),
  'six-clusters': dataset({ plans: CLUSTER_PLANS }),
  'one-county': dataset({ pharmacies: nationwide().filter((p) => p.county === ONE_COUNTY) }),
  'long-names': longNames(dataset({})),
  'long-labels': longLabels(dataset({})),
  extremes: extremeIndices(dataset({ profiles: extremeProfiles(FIVE_SEGMENTS) })),
});
