import type { Approvals, SignOff } from './approvals';

/**
 * approved: somebody has approved it as it is now, and nobody's last word about it is a comment; commented: somebody's is;
 * stale: what was said was said of something else than it is now; open: nobody has said anything.
 */
export type SignOffState = 'approved' | 'commented' | 'stale' | 'open';

/** What has been said of a scene. */
export interface SceneSignOff {
  readonly state: SignOffState;
  /** Everybody's last word about the scene as it is now, oldest first. */
  readonly current: readonly SignOff[];
  /** The last words about it as it was. */
  readonly before: readonly SignOff[];
}

/** Everybody's last word, in the order in which they were said. */
function lastWords(entries: readonly SignOff[]): SignOff[] {
  const last = new Map<string, SignOff>();
  for (const entry of entries) {
    last.delete(entry.by);
    last.set(entry.by, entry);
  }
  return [...last.values()];
}

function stateOf(current: readonly SignOff[], before: readonly SignOff[]): SignOffState {
  if (current.some((s) => s.verdict === 'comment')) return 'commented';
  if (current.length > 0) return 'approved';
  return before.length > 0 ? 'stale' : 'open';
}

/** What has been said of a scene that now has this hash. An approval of one cut holds where the other is alike. */
export function signOffOf(approvals: Approvals, scene: string, language: string, hash: string): SceneSignOff {
  const about = approvals.filter((s) => s.scene === scene && s.language === language);
  const current = lastWords(about.filter((s) => s.hash === hash));
  const before = lastWords(about.filter((s) => s.hash !== hash));
  return { state: stateOf(current, before), current, before };
}
