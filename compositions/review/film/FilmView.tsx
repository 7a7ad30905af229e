import { Player, type PlayerRef } from '@remotion/player';
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import type { Action } from '../../../src/review/keys';
import { JUMP, speedBeside } from '../../../src/review/keys';
import { frameOf, sceneAt } from '../../../src/review/link';
import { FRAME } from '../../../src/theme/frame';
import { ExportDialog } from '../export/ExportDialog';
import { useReview } from '../review-context';
import { ScenePanel } from '../sign/ScenePanel';
import { writeLink } from '../state/use-link';
import { useStored } from '../state/use-stored';
import { useWords } from '../words/words';
import { Chapters } from './Chapters';
import { HelpDialog } from './HelpDialog';
import { PlayedFilm, type PlayedFilmProps } from './PlayedFilm';
import { SoundNote } from './SoundNote';
import { Transport } from './Transport';
import { useKeys } from './use-keys';
import { useEachFrame, useOfFrame } from './use-played';

const { fps } = FRAME;

/** What the Player is given; the same object as long as the film is the same, so that nothing is resolved anew. */
function usePlayedProps(captions: boolean): PlayedFilmProps {
  const { now } = useReview().film.state;
  return useMemo(
    () => ({
      scenes: [...now.film.scenes],
      captions,
      muted: now.sound?.muted ?? [],
      ...(now.sound ? { sound: now.sound.file } : {}),
    }),
    [now, captions],
  );
}

/** Keeps the place in the film: told by the Player, and found again when somebody jumps or the film becomes another. */
function usePlace(player: PlayerRef | null) {
  const { film, place, jump } = useReview();
  const { scenes } = film.state.now.film.timeline;
  const keep = useCallback(
    (frame: number) => {
      const scene = scenes[sceneAt(scenes, frame)];
      if (scene) place.current = { scene: scene.id, t: (frame - scene.from) / fps };
    },
    [scenes, place],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is why one seeks, though its number isn't asked
  useEffect(() => {
    player?.seekTo(frameOf(place.current, scenes, fps) ?? 0);
  }, [player, scenes, place, jump]);
  useEachFrame(player, keep);
}

/** Writes where one is into the address when the film stands still. */
function useAddress(player: PlayerRef | null) {
  const { film, place, view } = useReview();
  const { cut, language } = film.state;
  useEffect(() => {
    const write = () => {
      if (!player?.isPlaying()) writeLink({ view, ...place.current, cut, language });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, 200); // browsers refuse to be told too often
    };
    player?.addEventListener('pause', later);
    player?.addEventListener('seeked', later);
    later();
    return () => {
      clearTimeout(timer);
      player?.removeEventListener('pause', later);
      player?.removeEventListener('seeked', later);
    };
  }, [player, view, place, cut, language]);
}

/** The film with its controls, its chapters, and beside it what the scene says and what has been said of it. */
export function FilmView(): ReactElement {
  const { film, go, place } = useReview();
  const words = useWords();
  const { timeline } = film.state.now.film;
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  const [stored, setCaptions] = useStored<'on' | 'off'>('review-captions', 'on');
  const captions = stored === 'on';
  const [speed, setSpeed] = useState<number>(1);
  const [open, setOpen] = useState<'help' | 'export' | null>(null);
  const props = usePlayedProps(captions);
  usePlace(player);
  useAddress(player);
  const start = frameOf(place.current, timeline.scenes, fps) ?? 0;
  const at = useOfFrame(player, (frame) => sceneAt(timeline.scenes, frame), start);
  const toScene = useCallback(
    (i: number) => {
      const scene = timeline.scenes[Math.min(timeline.scenes.length - 1, Math.max(0, i))];
      if (scene) go({ scene: scene.id });
    },
    [timeline, go],
  );
  const act = useCallback(
    (action: Action) => {
      if (!player) return;
      const frame = player.getCurrentFrame();
      const by = (frames: number) =>
        player.seekTo(Math.min(timeline.frames - 1, Math.max(0, frame + frames)));
      const acts: Record<Action, () => void> = {
        toggle: () => player.toggle(),
        back: () => by(-JUMP * fps),
        forward: () => by(JUMP * fps),
        'frame-back': () => by(-1),
        'frame-forward': () => by(1),
        'previous-scene': () => toScene(sceneAt(timeline.scenes, frame) - 1),
        'next-scene': () => toScene(sceneAt(timeline.scenes, frame) + 1),
        slower: () => setSpeed((s) => speedBeside(s, -1)),
        faster: () => setSpeed((s) => speedBeside(s, 1)),
        captions: () => setCaptions(captions ? 'off' : 'on'),
        'full-screen': () => (player.isFullscreen() ? player.exitFullscreen() : player.requestFullscreen()),
        help: () => setOpen('help'),
      };
      acts[action]();
    },
    [player, timeline, toScene, captions, setCaptions],
  );
  useKeys(act);
  return (
    <main id="content" tabIndex={-1} className="film">
      <section className="stage" aria-label={words.player.stage}>
        <div className="screen">
          <Player
            ref={setPlayer}
            component={PlayedFilm}
            inputProps={props}
            durationInFrames={timeline.frames}
            compositionWidth={FRAME.width}
            compositionHeight={FRAME.height}
            fps={fps}
            initialFrame={start}
            playbackRate={speed}
            clickToPlay
            spaceKeyToPlayOrPause={false}
            acknowledgeRemotionLicense
            style={{ width: '100%' }}
          />
        </div>
        <Transport
          player={player}
          captions={captions}
          speed={speed}
          onSpeed={setSpeed}
          act={act}
          onExport={() => setOpen('export')}
        />
      </section>
      <ScenePanel at={at} player={player} />
      <div className="strip">
        <Chapters at={at} player={player} onScene={toScene} />
        <SoundNote />
      </div>
      {open === 'help' ? <HelpDialog onClose={() => setOpen(null)} /> : null}
      {open === 'export' ? <ExportDialog at={at} captions={captions} onClose={() => setOpen(null)} /> : null}
    </main>
  );
}
