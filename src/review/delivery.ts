import { z } from 'zod';
import { narrationFileSchema } from '../sound/narration-file';
import { approvalsSchema } from './approvals';

/** Where the page finds what it shows, beside itself: written into a static folder, answered anew by the local server. */
export const DELIVERY_FILE = 'delivery.json';

/** What the page is given: the delivery's files as they stand, the sounds that are made of it, what has been signed. */
export const deliverySchema = z.strictObject({
  /** Texts by name under the data folder. */
  texts: z.record(z.string(), z.string()),
  narration: narrationFileSchema,
  approvals: approvalsSchema,
  /** True when a local server takes approvals; otherwise they are downloaded. */
  saves: z.boolean(),
  /** Remotion's licence key for export, from the environment; null without one. */
  licenseKey: z.string().nullable(),
});

export type Delivery = z.infer<typeof deliverySchema>;
