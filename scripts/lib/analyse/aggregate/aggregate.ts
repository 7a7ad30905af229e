import type {
  Aggregates,
  NamedThing,
  NeedRow,
  SpaceRow,
  StoreAggregate,
  TypeAggregate,
} from '../../../../src/analysis/aggregates';
import type { Blocked } from '../../../../src/analysis/privacy';
import { slugs } from '../../../../src/analysis/slug';
import { CONTRACT, rawTable, TABLE_NAMES } from '../../../../src/raw/contract';
import { countyCode, countyNear } from '../../../../src/raw/county';
import { DEEP_TABLES } from '../../../../src/raw/deep-tables';
import type { Mapping } from '../../../../src/raw/mapping';
import type { Duck } from '../duck';
import type { Sources } from '../read/views';
import { type Base, makeBase } from './base';
import { itemsBy, itemsByAge, peopleBy, peopleByBucket } from './counts';
import { hasCases } from './prepare';
import { supplyOf } from './supply';
import { traitsOf } from './traits';

/** Where the analysis says the tables come from when the mapping file doesn't. */
const SOURCE = 'Kundregister, köp och livsstilsprofil';
/** So far out from the map's coarse coast a store may stand. */
const COAST_KM = 5;
const KINDS: Readonly<Record<string, NeedRow['kind']>> = {
  behov: 'need',
  need: 'need',
  motiv: 'motive',
  motive: 'motive',
  hinder: 'barrier',
  barrier: 'barrier',
};

/** Things with ids made of their labels, and the places of their codes. */
interface Listed {
  readonly things: readonly NamedThing[];
  readonly places: ReadonlyMap<number, number>;
  readonly ids: ReadonlyMap<number, string>;
}

function listed(rows: readonly { readonly code: number; readonly label: string }[]): Listed {
  const ids = slugs(rows.map((r) => r.label));
  return {
    things: rows.map(({ label }, i) => ({ id: ids[i] as string, label })),
    places: new Map(rows.map(({ code }, i) => [code, i])),
    ids: new Map(rows.map(({ code }, i) => [code, ids[i] as string])),
  };
}

async function categoriesOf(duck: Duck): Promise<Listed> {
  const rows = await duck.rows(
    'SELECT DISTINCT code, label FROM cat WHERE NOT blocked AND code IN (SELECT DISTINCT cat FROM bought) ORDER BY code',
  );
  return listed(rows.map((r) => ({ code: Number(r.code), label: String(r.label) })));
}

/** A type's name, with its segment where the type lies in several. */
const unitLabels = ({ units }: Base): string[] =>
  units.map(({ type, segment }) => {
    if (type === null) return segment as string;
    const alone = units.filter((u) => u.type === type).length === 1;
    return alone || segment === null ? type : `${type}, ${segment}`;
  });

async function typesOf(duck: Duck, sources: Sources, base: Base, categories: Listed, blocked: Blocked) {
  const labels = unitLabels(base);
  const ids = slugs(labels);
  const places = new Map(base.units.map(({ code }, i) => [code, i]));
  const items = await itemsBy(duck, 'unit', places, base.buckets, categories.places);
  const [ages, counties] = [await peopleBy(duck, 'age_band'), await peopleBy(duck, 'county')];
  const people = await peopleByBucket(duck, base.buckets);
  const traits = await traitsOf(duck, sources, base.units, blocked);
  const types = base.units.map(({ code, segment }, i): TypeAggregate => {
    const customers = people.get(code) ?? [];
    return {
      id: ids[i] as string,
      label: labels[i] as string,
      ...(segment === null ? {} : { segment }),
      customers: customers.reduce((sum, n) => sum + n, 0),
      byAge: ages.get(code) ?? {},
      byCounty: counties.get(code) ?? {},
      traits: traits.of.get(code) ?? [],
      buckets: { customers, items: items[i] ?? [] },
    };
  });
  const traitIds = slugs(traits.labels);
  return { types, traits: traits.labels.map((label, i) => ({ id: traitIds[i] as string, label })) };
}

async function storesOf(duck: Duck, base: Base, categories: Listed, ids: ReadonlyMap<number, string>) {
  const rows = await duck.rows(
    `SELECT st.code, s.name, s.place, s.county, s.lon, s.lat FROM stores s JOIN st ON st.id = s.id
     WHERE st.code IN (SELECT DISTINCT store FROM bought) ORDER BY st.code`,
  );
  const places = new Map(rows.map((r, i) => [Number(r.code), i]));
  const items = await itemsBy(duck, 'store', places, base.buckets, categories.places);
  const unitPlaces = new Map(base.units.map(({ code }, i) => [code, i]));
  const customers = rows.map(() => base.units.map(() => 0));
  for (const { store, unit, n } of await duck.rows(
    'SELECT store, unit, count(*) AS n FROM home GROUP BY ALL',
  )) {
    const row = customers[places.get(Number(store)) ?? -1];
    if (row) row[unitPlaces.get(Number(unit)) ?? -1] = Number(n);
  }
  return rows.map((r, i): StoreAggregate => {
    const place = { lon: Number(r.lon), lat: Number(r.lat) };
    const county = r.county === null ? countyNear(place, COAST_KM) : countyCode(String(r.county));
    return {
      id: ids.get(Number(r.code)) as string,
      name: String(r.name),
      place: String(r.place),
      county: county as string,
      ...place,
      customers: customers[i] ?? [],
      items: items[i] ?? [],
    };
  });
}

const needsOf = async (duck: Duck): Promise<NeedRow[]> =>
  (
    await duck.rows(
      `SELECT coalesce(t.label, x.segment) AS segment, lower(kind) AS kind, text, source, n
       FROM needs x LEFT JOIN map_types t ON t.raw = x.segment ORDER BY x._row`,
    )
  ).map((r) => ({
    segment: String(r.segment),
    kind: KINDS[String(r.kind)] as NeedRow['kind'],
    text: String(r.text),
    source: String(r.source),
    n: Number(r.n),
  }));

async function spaceOf(
  duck: Duck,
  stores: ReadonlyMap<number, string>,
  categories: Listed,
): Promise<SpaceRow[]> {
  const rows = await duck.rows(
    `SELECT s.code AS store, c.code AS cat, sum(x.places) AS places FROM space x JOIN st s ON s.id = x.store
     JOIN cat c ON c.raw = x.category GROUP BY ALL ORDER BY ALL`,
  );
  return rows.flatMap(({ store, cat, places }) => {
    const category = categories.ids.get(Number(cat));
    return category ? [{ store: stores.get(Number(store)) as string, category, places: Number(places) }] : [];
  });
}

/** Ids of all stores by code: "x1001" for 1001. */
async function storeIds(duck: Duck): Promise<ReadonlyMap<number, string>> {
  const rows = await duck.rows('SELECT code, CAST(id AS VARCHAR) AS label FROM st ORDER BY code');
  return listed(rows.map((r) => ({ code: Number(r.code), label: String(r.label) }))).ids;
}

/** Why what is missing is missing, by table; the deep dive tells of its own (src/analysis/deep-dive.ts). */
const missingOf = (sources: Sources): Record<string, string> =>
  Object.fromEntries(
    TABLE_NAMES.filter((t) => !CONTRACT[t].required && !(t in DEEP_TABLES) && !sources[t]).map((t) => [
      t,
      rawTable(t).without,
    ]),
  );

/** What was counted, and what the counting left out. */
export interface Counted {
  readonly aggregates: Aggregates;
  readonly base: Base;
}

/** Counts everything that the statistics need. The tables must be valid and prepared (prepare.ts). */
export async function aggregate(
  duck: Duck,
  sources: Sources,
  mapping: Mapping,
  blocked: Blocked,
): Promise<Counted> {
  const base = await makeBase(duck);
  const [period] = await duck.rows(
    'SELECT CAST(min(date) AS VARCHAR) AS first, CAST(max(date) AS VARCHAR) AS last FROM bought',
  );
  const categories = await categoriesOf(duck);
  const ids = await storeIds(duck);
  const last = String(period?.last);
  const { types, traits } = await typesOf(duck, sources, base, categories, blocked);
  const aggregates: Aggregates = {
    period: { from: String(period?.first), to: last },
    synthetic: mapping.about?.synthetic ?? false,
    source: mapping.about?.source ?? SOURCE,
    baseDescription: 'kunder med minst ett köp under perioden',
    types,
    traits,
    ...(sources.customers?.columns.age_band ? { itemsByAge: await itemsByAge(duck, categories.places) } : {}),
    categories: categories.things,
    stores: await storesOf(duck, base, categories, ids),
    ...(sources.needs ? { needs: await needsOf(duck) } : {}),
    ...(sources.space ? { space: await spaceOf(duck, ids, categories) } : {}),
    ...(hasCases(sources) ? { supply: await supplyOf(duck, sources, ids, categories.ids, last) } : {}),
    missing: missingOf(sources),
  };
  return { aggregates, base };
}
