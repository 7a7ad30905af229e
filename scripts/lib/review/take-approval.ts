import type { IncomingMessage } from 'node:http';
import { type Approvals, signOffSchema } from '../../../src/review/approvals';
import { addApprovals } from '../approvals';

/** Most bytes of one approval: a comment of the longest kind in letters of several bytes, and what is around it. */
const LARGEST = 16_000;

/** Why a request isn't followed, as an HTTP status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) throw new Refusal(413, 'Too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'Not JSON.');
  }
}

/** One is written after the other: each adds to what the one before has written. */
let writing: Promise<unknown> = Promise.resolve();

/** Adds the approval in a request to the delivery's file and gives the whole list. */
export async function takeApproval(request: IncomingMessage, dataDir: string): Promise<Approvals> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Refusal(415, 'Not JSON.');
  const { data } = signOffSchema.safeParse(parsed(await bodyOf(request)));
  if (!data) throw new Refusal(400, 'Not an approval.');
  const added = writing.catch(() => {}).then(() => addApprovals(dataDir, [data]));
  writing = added;
  return added;
}
