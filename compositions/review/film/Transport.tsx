import type { PlayerRef } from '@remotion/player';
import { type ReactElement, useState } from 'react';
import { type Action, SPEEDS } from '../../../src/review/keys';
import { Choice } from '../controls/Choice';
import { Glyph } from '../controls/Glyph';
import { GlyphButton } from '../controls/GlyphButton';
import { useLocale, useWords } from '../words/words';
import { Seek } from './Seek';
import { useMuted, usePlaying } from './use-played';

interface TransportProps {
  readonly player: PlayerRef | null;
  readonly captions: boolean;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly act: (action: Action) => void;
  readonly onExport: () => void;
}

/** What drives the film, by hand. The keys do the same. */
export function Transport({ player, captions, speed, onSpeed, act, onExport }: TransportProps): ReactElement {
  const { player: words } = useWords();
  const locale = useLocale();
  const playing = usePlaying(player);
  const muted = useMuted(player);
  const sound = () => (muted ? player?.unmute() : player?.mute());
  return (
    <div className="transport">
      <button
        type="button"
        className="play"
        aria-label={playing ? words.pause : words.play}
        onClick={() => act('toggle')}
      >
        <Glyph name={playing ? 'pause' : 'play'} />
      </button>
      <GlyphButton name="previous" label={words.previous} onClick={() => act('previous-scene')} />
      <GlyphButton name="next" label={words.next} onClick={() => act('next-scene')} />
      <Seek player={player} />
      <GlyphButton
        name="captions"
        label={words.captions}
        pressed={captions}
        onClick={() => act('captions')}
      />
      <GlyphButton
        name={muted ? 'silent' : 'sound'}
        label={muted ? words.unmute : words.mute}
        onClick={sound}
      />
      <Choice
        label={words.speed}
        unseenLabel
        value={speed}
        choices={SPEEDS.map((s) => [s, `${s.toLocaleString(locale)}×`] as const)}
        onChoose={onSpeed}
      />
      <CopyLink />
      <GlyphButton name="fullScreen" label={words.fullScreen} onClick={() => act('full-screen')} />
      <GlyphButton name="video" label={words.export} onClick={onExport} />
      <button
        type="button"
        className="sign"
        aria-label={words.help}
        title={words.help}
        onClick={() => act('help')}
      >
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
}

/** The address of this very moment, to be sent to somebody. */
function CopyLink(): ReactElement {
  const { player: words } = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <GlyphButton name="link" label={words.link} onClick={copy} />
      <span role="status" className={said ? 'said' : 'unseen'}>
        {said}
      </span>
    </>
  );
}
