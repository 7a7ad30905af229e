import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WebpackConfiguration } from '@remotion/bundler';
import { problemText } from '../../src/check/problem';
import { APPROVALS_FILE, type Approvals, approvalsText } from '../../src/review/approvals';
import { checkApprovals } from '../../src/review/check-approvals';
import { writeAtomically } from './atomic';
import { inProject, PLACE } from './paths';
import { readText } from './project';
import { fail } from './say';

/** Where a delivery's approvals are kept. */
export const approvalsPath = (dataDir: string): string => join(dataDir, APPROVALS_FILE);

/** What has been signed of a delivery; nothing when there is no file. Stops with every problem when it is wrong. */
export function readApprovals(dataDir: string): Approvals {
  const read = readText(dataDir, APPROVALS_FILE);
  if ('problem' in read) fail(problemText(read.problem));
  if (read.file.text === null) return [];
  const { approvals, problems } = checkApprovals(read.file.text);
  return approvals ?? fail(problems.map(problemText).join('\n\n'));
}

/** Adds to what has been signed of a delivery; gives all of it. */
export async function addApprovals(dataDir: string, added: Approvals): Promise<Approvals> {
  const approvals = [...readApprovals(dataDir), ...added];
  await writeAtomically(approvalsPath(dataDir), approvalsText(approvals));
  return approvals;
}

/** Gives compositions a delivery's approvals as `#approvals`; where there are none, that is an empty list. */
export function withApprovals(config: WebpackConfiguration, dataDir: string): WebpackConfiguration {
  const none = inProject(PLACE.cache, 'review', 'no-approvals.json');
  if (!existsSync(none)) {
    mkdirSync(dirname(none), { recursive: true });
    writeFileSync(none, '[]');
  }
  const file = approvalsPath(dataDir);
  const alias = { ...config.resolve?.alias, '#approvals': existsSync(file) ? file : none };
  return { ...config, resolve: { ...config.resolve, alias } };
}
