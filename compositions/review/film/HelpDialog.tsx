import type { ReactElement } from 'react';
import { KEYS } from '../../../src/review/keys';
import { Dialog } from '../controls/Dialog';
import { useWords } from '../words/words';

const SIGNS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** Which key does what. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { keys: words } = useWords();
  const named = (key: string) => (key === ' ' ? words.space : (SIGNS[key] ?? key.toUpperCase()));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 ? ` ${words.or} ` : null}
                  <kbd>{named(key)}</kbd>
                </span>
              ))}
            </dt>
            <dd>{words[action]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
