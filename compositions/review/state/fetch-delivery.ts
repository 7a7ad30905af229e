import { DELIVERY_FILE, type Delivery, deliverySchema } from '../../../src/review/delivery';

/** What the page shows, from beside the page. Throws when it isn't there or isn't what it should be. */
export async function fetchDelivery(): Promise<Delivery> {
  const response = await fetch(`./${DELIVERY_FILE}`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${DELIVERY_FILE}: ${response.status}`);
  return deliverySchema.parse(await response.json());
}
