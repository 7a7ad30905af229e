import read from '#approvals';
import { type Approvals, approvalsSchema } from '../src/review/approvals';

/** What has been signed of the delivery's film; empty until somebody has. */
export const APPROVALS: Approvals = approvalsSchema.parse(read);
