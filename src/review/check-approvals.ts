import { readJson } from '../check/json';
import type { Problem } from '../check/problem';
import { schemaProblems } from '../check/schema-problems';
import { APPROVALS_FILE, type Approvals, approvalsSchema } from './approvals';

/** Reads approvals and lists every problem; `approvals` are there when nothing is wrong. */
export function checkApprovals(text: string): {
  readonly problems: readonly Problem[];
  readonly approvals?: Approvals;
} {
  const { json, problems } = readJson(APPROVALS_FILE, text);
  if (!json) return { problems };
  const { data, error } = approvalsSchema.safeParse(json.value);
  return data ? { problems: [], approvals: data } : { problems: schemaProblems(json, error.issues) };
}
