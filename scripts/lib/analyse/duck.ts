import { cpus } from 'node:os';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { inTemporaryFolder } from '../atomic-temp';
import { inProject, PLACE } from '../paths';

/** Memory that the engine may take. With Node's own and the engine's overhead it stays within 4 GB in all. */
export const MEMORY = '2800MB';

export type Row = Readonly<Record<string, unknown>>;

/** An open engine. Nothing in it outlives the run. */
export interface Duck {
  /** Runs statements that give nothing back. */
  readonly run: (sql: string) => Promise<void>;
  /** Rows of a query; whole numbers come as numbers. */
  readonly rows: (sql: string) => Promise<Row[]>;
  /** The same as columns, in the query's order: for many rows of whole numbers. */
  readonly columns: (sql: string) => Promise<readonly (readonly number[])[]>;
  /** Where temporary files of this run go; gone afterwards. */
  readonly folder: string;
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

function duck(connection: DuckDBConnection, folder: string): Duck {
  return {
    folder,
    run: async (sql) => {
      await connection.run(sql);
    },
    columns: async (sql) => (await connection.runAndReadAll(sql)).getColumnsJS() as number[][],
    rows: async (sql) => {
      const read = await connection.runAndReadAll(sql);
      return read
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)])));
    },
  };
}

/**
 * Gives `work` an engine in memory with bounded memory, that spills to a folder under .cache; both are gone afterwards,
 * however the work ends: no row about a customer stays on disk.
 */
export async function withDuck<T>(work: (duck: Duck) => Promise<T>): Promise<T> {
  return inTemporaryFolder(inProject(PLACE.cache, 'analyse'), async (folder) => {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY,
      threads: String(Math.max(1, cpus().length)),
      temp_directory: `${folder}/spill`,
    });
    const connection = await instance.connect();
    try {
      return await work(duck(connection, folder));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });
}

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as SQL writes it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A sum of amounts that is the same in whatever order the engine's threads add them: in millionths, exactly. */
export const exactSum = (sql: string): string => `CAST(sum(CAST(${sql} AS DECIMAL(38, 6))) AS DOUBLE)`;
