/**
 * What the raw tables come to before any statistics: counts and sums, never a row about a customer. The reader
 * (scripts/lib/analyse, DuckDB) makes it; everything from here on is pure. Arrays of numbers are parallel to the lists
 * that name their places.
 */
export interface Aggregates {
  readonly period: { readonly from: string; readonly to: string };
  /** Whether the tables say that they are made up. */
  readonly synthetic: boolean;
  readonly source: string;
  /** Who is counted: "kunder med minst ett köp under perioden". */
  readonly baseDescription: string;
  /**
   * The reader leaves out customers of types (given segments, where they are delivered) with fewer than ten customers
   * before it sums anything: in stores' items they couldn't be told apart any more.
   */
  readonly types: readonly TypeAggregate[];
  /** Traits of the profile, in the order of TypeAggregate.traits; blocked ones are gone. */
  readonly traits: readonly NamedThing[];
  /**
   * Items by age band and category (parallel to `categories`), for "does the segmentation explain more than age does".
   * Absent when no age band was delivered.
   */
  readonly itemsByAge?: Readonly<Record<string, readonly number[]>>;
  /** Purchase categories, in the order of every `categories` array; blocked ones and prescriptions are gone. */
  readonly categories: readonly NamedThing[];
  readonly stores: readonly StoreAggregate[];
  /** Present when the table was delivered. */
  readonly needs?: readonly NeedRow[];
  readonly space?: readonly SpaceRow[];
  readonly supply?: SupplyAggregate;
  /** Why what is missing is missing, in Swedish, by table: told in the report and on the command line. */
  readonly missing: Readonly<Record<string, string>>;
}

export interface NamedThing {
  readonly id: string;
  readonly label: string;
}

/** Customers of one lifestyle type (or of one given segment, when segments are delivered). */
export interface TypeAggregate {
  readonly id: string;
  readonly label: string;
  /** Segment that the team has put the type in; absent where types are to be merged. */
  readonly segment?: string;
  /** Customers counted. */
  readonly customers: number;
  /** Customers by age band and by county, for "does the segmentation explain more than age and region do". */
  readonly byAge: Readonly<Record<string, number>>;
  readonly byCounty: Readonly<Record<string, number>>;
  /** Share of the type's customers with each trait, and how many the share rests on (null = delivered without counts). */
  readonly traits: readonly { readonly share: number; readonly base: number | null }[];
  /**
   * Purchases of the type's customers, dealt at random (by a hash of the customer) into buckets: the customer bootstrap
   * draws buckets. `items[b][c]` = rows bought of category c by the customers of bucket b, returns taken off.
   */
  readonly buckets: { readonly customers: readonly number[]; readonly items: readonly (readonly number[])[] };
}

export interface StoreAggregate {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** SCB code, "01"–"25". */
  readonly county: string;
  readonly lon: number;
  readonly lat: number;
  /** Customers by type (parallel to Aggregates.types): each customer counts where they shop most. */
  readonly customers: readonly number[];
  /** Items by category, in as many random buckets of customers as the types have: [bucket][category]. */
  readonly items: readonly (readonly number[])[];
}

export interface NeedRow {
  readonly segment: string;
  readonly kind: 'need' | 'motive' | 'barrier';
  readonly text: string;
  readonly source: string;
  /** Interviewed or surveyed people behind it. */
  readonly n: number;
}

export interface SpaceRow {
  readonly store: string;
  readonly category: string;
  readonly places: number;
}

/** One supplier case: what was delivered to and sold in each door, week by week. */
export interface SupplyAggregate {
  readonly cases: readonly SupplyCase[];
}

export interface SupplyCase {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly supplier: string;
  /** ISO weeks, in order. */
  readonly weeks: readonly string[];
  /** Per door (store id): units delivered and sold by week, customers by type are the store's. */
  readonly doors: readonly {
    readonly store: string;
    readonly delivered: readonly number[];
    readonly sold: readonly number[];
  }[];
  /** Smallest pack that is delivered, and what a unit short and a unit left over cost (SEK). */
  readonly terms: { readonly minimumPack: number; readonly underage: number; readonly overage: number };
  /** Gross margin per unit sold and cost per unit left over, for the internal cut; absent when not delivered. */
  readonly margin?: { readonly price: number; readonly cost: number; readonly writeOff: number };
  /** Buyers' follow-up for Kaplan–Meier, counted: days from first purchase to next (event) or to the period's end. */
  readonly repurchase: readonly {
    readonly store: string;
    readonly day: number;
    readonly again: number;
    readonly censored: number;
  }[];
  /** Total sales of each door by week (all categories), for what the store loses. */
  readonly storeSales: readonly { readonly store: string; readonly sales: readonly number[] }[];
}
