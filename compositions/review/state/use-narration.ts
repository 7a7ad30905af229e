import { useEffect, useState } from 'react';
import type { Delivery } from '../../../src/review/delivery';
import type { NarrationEntry } from '../../../src/sound/narration-file';
import { fetchDelivery } from './fetch-delivery';

/** Milliseconds between two questions whether the narration has been made. */
const ASK_AGAIN = 5000;

/** Cuts in each language: as many sounds as there can be. */
const ALL = 4;

/** The sounds that have been made; on a local server, those that are made meanwhile come in. */
export function useNarration({ narration: given, saves }: Delivery): readonly NarrationEntry[] {
  const [narration, setNarration] = useState<readonly NarrationEntry[]>(given);
  const waits = saves && narration.length < ALL;
  useEffect(() => {
    if (!waits) return;
    const ask = async () => {
      try {
        const { narration: made } = await fetchDelivery();
        setNarration((known) => (JSON.stringify(made) === JSON.stringify(known) ? known : made));
      } catch {
        // the server is being restarted: it is asked again
      }
    };
    const timer = setInterval(ask, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [waits]);
  return narration;
}
