import type { ReactElement } from 'react';
import { KEYS } from '../../../src/review/keys';
import { Dialog } from '../controls/Dialog';
import { Glyph } from '../controls/Glyph';
import { useWords } from '../words/words';

/** The typeface has no arrows: they are drawn. */
const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

const isArrow = (key: string): key is keyof typeof ARROWS => key in ARROWS;

/** What is on a key. */
function Key({ name }: { readonly name: string }): ReactElement {
  const { keys: words } = useWords();
  if (!isArrow(name)) return <kbd>{name === ' ' ? words.space : name.toUpperCase()}</kbd>;
  const arrow = ARROWS[name];
  return (
    <kbd>
      <Glyph name={arrow} />
      <span className="unseen">{words[arrow]}</span>
    </kbd>
  );
}

/** Which key does what. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { keys: words } = useWords();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 ? ` ${words.or} ` : null}
                  <Key name={key} />
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
