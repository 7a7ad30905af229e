import { useEffect, useRef, useState } from 'react';
import type { Ability, VideoWanted } from './make-video';

/** How far a video has come. */
export type VideoState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly url: string }
  | { readonly kind: 'failed'; readonly why: string };

/** The renderer is large and rarely used: it is fetched when somebody asks for a video. */
const maker = () => import('./make-video');

/** What this browser can do; null until it is known. */
export function useAbility(silent: boolean): Ability | null {
  const [ability, setAbility] = useState<Ability | null>(null);
  useEffect(() => {
    let gone = false;
    const tell = (found: Ability) => gone || setAbility(found);
    maker()
      .then(({ abilityOf }) => abilityOf(silent))
      .then(tell)
      .catch((error: unknown) => tell({ can: false, why: String(error) }));
    return () => {
      gone = true;
    };
  }, [silent]);
  return ability;
}

/** Makes one video at a time, and lets go of it when the window closes. */
export function useVideo() {
  const [state, setState] = useState<VideoState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const url = useRef<string | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      if (url.current) URL.revokeObjectURL(url.current);
    },
    [],
  );
  const start = async (wanted: Omit<VideoWanted, 'signal' | 'onFrames'>) => {
    const abort = new AbortController();
    running.current = abort;
    const all = wanted.to - wanted.from;
    setState({ kind: 'drawing', done: 0, all });
    try {
      const { makeVideo } = await maker();
      const onFrames = (done: number) => setState({ kind: 'drawing', done, all });
      const blob = await makeVideo({ ...wanted, signal: abort.signal, onFrames });
      url.current = URL.createObjectURL(blob);
      setState({ kind: 'done', url: url.current });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setState(abort.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
