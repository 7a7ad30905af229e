import { type DragEvent, type ReactElement, useId, useState } from 'react';
import { Heart } from '../../parts/brand/Heart';
import { useWords } from '../words/words';

/** Where files are dropped, or chosen by who doesn't drag. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactElement {
  const { data: words } = useWords();
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways; the field in it is the other
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <svg viewBox="0 0 120 110" width="72" height="66" aria-hidden="true">
        <Heart cx={60} cy={52} width={42} line={3} />
      </svg>
      <p className="big">{words.drop}</p>
      <p>{words.or}</p>
      <label htmlFor={id} className="file-button">
        {words.choose}
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(e) => {
            onFiles([...(e.target.files ?? [])]);
            e.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
