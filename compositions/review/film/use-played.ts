import type { PlayerRef } from '@remotion/player';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** Calls `onFrame` for every frame that is shown, without any component being rendered for it. */
export function useEachFrame(player: PlayerRef | null, onFrame: (frame: number) => void): void {
  useEffect(() => {
    if (!player) return;
    const tell = ({ detail }: { readonly detail: { readonly frame: number } }) => onFrame(detail.frame);
    player.addEventListener('frameupdate', tell);
    onFrame(player.getCurrentFrame());
    return () => player.removeEventListener('frameupdate', tell);
  }, [player, onFrame]);
}

/** Something that follows from the frame, as a number: the component is rendered when it changes, not for every frame. */
export function useOfFrame(player: PlayerRef | null, of: (frame: number) => number, start: number): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      player?.addEventListener('frameupdate', changed);
      return () => player?.removeEventListener('frameupdate', changed);
    },
    [player],
  );
  return useSyncExternalStore(subscribe, () => of(player?.getCurrentFrame() ?? start));
}

/** Whether the film is playing. */
export function usePlaying(player: PlayerRef | null): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      for (const event of ['play', 'pause', 'ended'] as const) player?.addEventListener(event, changed);
      return () => {
        for (const event of ['play', 'pause', 'ended'] as const) player?.removeEventListener(event, changed);
      };
    },
    [player],
  );
  return useSyncExternalStore(subscribe, () => player?.isPlaying() ?? false);
}

/** Whether its sound is turned off. */
export function useMuted(player: PlayerRef | null): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      player?.addEventListener('mutechange', changed);
      return () => player?.removeEventListener('mutechange', changed);
    },
    [player],
  );
  return useSyncExternalStore(subscribe, () => player?.isMuted() ?? false);
}
