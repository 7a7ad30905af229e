import { type ReactElement, useState } from 'react';
import { Choice } from '../controls/Choice';
import { Dialog } from '../controls/Dialog';
import { useReview } from '../review-context';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';
import type { Ability } from './make-video';
import { useAbility, useVideo, type VideoState } from './use-video';

interface ExportDialogProps {
  /** Position of the scene that is shown. */
  readonly at: number;
  readonly captions: boolean;
  readonly onClose: () => void;
}

const WHOLE = 'whole';

/** A scene or the whole film as a video, made in this browser. */
export function ExportDialog({ at, captions, onClose }: ExportDialogProps): ReactElement {
  const { film, licenseKey } = useReview();
  const { export: words } = useWords();
  const titles = useTitles();
  const { now } = film.state;
  const { timeline, scenes } = now.film;
  const [what, setWhat] = useState(timeline.scenes[at]?.id ?? WHOLE);
  const ability = useAbility(now.sound === undefined);
  const { state, start, cancel } = useVideo();
  const scene = timeline.scenes.find((s) => s.id === what);
  const begin = (sound: 'aac' | 'opus' | null) => {
    const { from, to } = scene ?? { from: 0, to: timeline.frames };
    const muted = now.sound?.muted ?? [];
    const props = { scenes: [...scenes], captions, muted, ...(now.sound ? { sound: now.sound.file } : {}) };
    void start({ props, frames: timeline.frames, from, to, sound, licenseKey });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Choice
        label={words.what}
        value={what}
        choices={[
          [WHOLE, words.whole] as const,
          ...timeline.scenes.map((s, i) => [s.id, `${i + 1}. ${titles[i]?.long}`] as const),
        ]}
        onChoose={setWhat}
      />
      <p className="aside">{words.draft}</p>
      {ability === null ? <p role="status">{words.checking}</p> : null}
      {ability && !ability.can ? <Cannot why={ability.why} /> : null}
      {ability?.can ? (
        <Can
          ability={ability}
          partly={(now.sound?.missing.length ?? 0) > 0}
          drawing={state.kind === 'drawing'}
          begin={begin}
        />
      ) : null}
      <Video state={state} cancel={cancel} name={`${scene?.id ?? 'film'}.${timeline.language}.mp4`} />
    </Dialog>
  );
}

function Cannot({ why }: { readonly why: string | null }): ReactElement {
  const { export: words } = useWords();
  return (
    <div role="alert" className="wrong">
      <p>
        <strong>{words.cannot}</strong> {why === null ? words.insecure : words.use}
      </p>
      {why ? <p lang="en">{why}</p> : null}
    </div>
  );
}

interface CanProps {
  readonly ability: Extract<Ability, { can: true }>;
  readonly partly: boolean;
  readonly drawing: boolean;
  readonly begin: (sound: 'aac' | 'opus' | null) => void;
}

function Can({ ability, partly, drawing, begin }: CanProps): ReactElement {
  const { export: words } = useWords();
  return (
    <>
      <p>
        MP4, H.264. {words.sound[ability.sound ?? 'none']}. {partly ? words.partly : ''}
      </p>
      <p className="aside">{words.usage}</p>
      {drawing ? null : (
        <button type="button" className="main" onClick={() => begin(ability.sound)}>
          {words.start}
        </button>
      )}
    </>
  );
}

interface VideoProps {
  readonly state: VideoState;
  readonly cancel: () => void;
  readonly name: string;
}

/** How far it has come, and what came of it. */
function Video({ state, cancel, name }: VideoProps): ReactElement | null {
  const words = useWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'drawing':
      return (
        <div className="drawing">
          <progress max={state.all} value={state.done} aria-label={words.export.title} />
          <p>{words.export.progress(state.done, state.all)}</p>
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      );
    case 'done':
      return (
        <div className="drawing" role="status">
          <p>{words.export.done}</p>
          {/* biome-ignore lint/a11y/useMediaCaption: captions are drawn into it, or were chosen away */}
          <video src={state.url} controls />
          <a className="button main" href={state.url} download={name}>
            {words.export.save}
          </a>
        </div>
      );
    case 'cancelled':
      return <p role="status">{words.export.cancelled}</p>;
    case 'failed':
      return (
        <p role="alert" className="wrong">
          {words.export.failed} {state.why}
        </p>
      );
    default:
      return state satisfies never;
  }
}
