import { useCallback, useEffect, useState } from 'react';
import {
  APPROVALS_FILE,
  type Approvals,
  approvalsSchema,
  approvalsText,
  type SignOff,
} from '../../../src/review/approvals';
import type { Delivery } from '../../../src/review/delivery';
import { download } from './download';
import { useStored } from './use-stored';

/** What has been signed, and how to sign. */
export interface ApprovalControl {
  readonly approvals: Approvals;
  /** How many of them lie on this page alone. */
  readonly unsaved: number;
  /** Keeps what somebody says; rejects when the server didn't. */
  readonly sign: (entry: SignOff) => Promise<void>;
  /** Takes in a file that somebody else has downloaded. */
  readonly add: (entries: Approvals) => void;
  readonly save: () => void;
  /** Who signs, kept in this browser. */
  readonly by: string;
  readonly setBy: (name: string) => void;
  /** True when a server keeps them. */
  readonly saves: boolean;
}

async function post(entry: SignOff): Promise<Approvals> {
  const response = await fetch(`./${APPROVALS_FILE}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(entry),
  });
  if (!response.ok) throw new Error(String(response.status));
  return approvalsSchema.parse(await response.json());
}

/** Asks before the page is left with something that lies on it alone. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
}

/** Approvals of a delivery: kept by the local server, or on the page until they are downloaded. */
export function useApprovals({ approvals: given, saves }: Delivery): ApprovalControl {
  const [approvals, setApprovals] = useState(given);
  const [unsaved, setUnsaved] = useState(0);
  const [by, setBy] = useStored<string>('review-name', '');
  useLeaveWarning(unsaved > 0);
  const add = useCallback((entries: Approvals) => {
    setApprovals((all) => {
      const known = new Set(all.map((e) => JSON.stringify(e)));
      return [...all, ...entries.filter((e) => !known.has(JSON.stringify(e)))];
    });
  }, []);
  const sign = useCallback(
    async (entry: SignOff) => {
      if (saves) {
        setApprovals(await post(entry));
        return;
      }
      add([entry]);
      setUnsaved((n) => n + 1);
    },
    [saves, add],
  );
  const save = useCallback(() => {
    download(APPROVALS_FILE, approvalsText(approvals));
    setUnsaved(0);
  }, [approvals]);
  return { approvals, unsaved, sign, add, save, by, setBy, saves };
}
