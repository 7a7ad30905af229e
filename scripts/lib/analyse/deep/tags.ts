import fs from 'node:fs';
import path from 'node:path';
import { linear } from '../../../../src/analysis/twins/score';
import type { Tagger } from '../../../../src/analysis/twins/twins';
import { DEEP } from '../../../../src/insight/deep-thresholds';
import { type Duck, quoted } from '../duck';

export const TAG_FORMATS = ['csv', 'parquet'] as const;
export type TagFormat = (typeof TAG_FORMATS)[number];

/** Where tags are written: beside the raw tables, in a folder of their own that git doesn't know. */
export const TAG_FOLDER = 'tags';

/**
 * Makes `tag(cust, type, p)`: the most likely type of every counted customer, computed in the engine so that no customer
 * leaves it; type is NULL where p isn't above the threshold.
 */
export async function makeTags(duck: Duck, tagger: Tagger): Promise<void> {
  const { constants, factors } = linear(tagger);
  const sums = factors.map((row) => row.map((f, at) => `(${at}, ${f})`).join(', '));
  const logits = sums
    .map(
      (values, k) =>
        `SELECT h.code AS cust, ${k} AS type, ${constants[k]} + coalesce(sum(f.value * w.factor), 0) AS logit
         FROM home h LEFT JOIN feature f ON f.cust = h.code LEFT JOIN (VALUES ${values}) w(place, factor) ON w.place = f.place
         GROUP BY h.code`,
    )
    .join(' UNION ALL ');
  await duck.run(
    `CREATE TABLE tag AS SELECT cust, CASE WHEN p > ${DEEP.tagging.probability} THEN type END AS type, p FROM
       (SELECT cust, arg_max(type, logit) AS type, 1 / sum(exp(logit - top)) AS p FROM
         (SELECT *, max(logit) OVER (PARTITION BY cust) AS top FROM (${logits})) GROUP BY cust)`,
  );
}

/** Customers by tag: place of the type → how many; −1 for the unknown. */
export async function tagCounts(duck: Duck): Promise<ReadonlyMap<number, number>> {
  const rows = await duck.rows('SELECT coalesce(type, -1) AS type, count(*) AS n FROM tag GROUP BY ALL');
  return new Map(rows.map((r) => [Number(r.type), Number(r.n)]));
}

/**
 * Writes every customer's tag beside the raw tables, under a temporary name until it is whole. The only place where a
 * customer's id is written.
 */
export async function writeTags(
  duck: Duck,
  raw: string,
  names: readonly string[],
  format: TagFormat,
): Promise<string> {
  const folder = path.join(raw, TAG_FOLDER);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `twins.${format}`);
  const list = names.map((name, k) => `(${k}, ${quoted(name)})`).join(', ');
  const how = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet';
  await duck.run(
    `COPY (SELECT c.id AS customer, coalesce(n.name, 'okänd') AS type, round(t.p, 3) AS p FROM tag t
       JOIN cust c ON c.code = t.cust LEFT JOIN (VALUES ${list}) n(place, name) ON n.place = t.type ORDER BY c.code)
     TO ${quoted(`${file}.tmp`)} (${how})`,
  );
  fs.renameSync(`${file}.tmp`, file);
  return file;
}
