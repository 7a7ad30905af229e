import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/words';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page: the system's own, so that focus stays in it and Esc closes it. */
export function Dialog({ title, onClose, children }: DialogProps): ReactElement {
  const words = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={ref} className="window" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="quiet" onClick={() => ref.current?.close()}>
          {words.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
