import { useEffect } from 'react';
import { type Action, actionOf, type Focus } from '../../../src/review/keys';

/** What the focus is on, as keys see it. */
function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'none';
  if (target instanceof HTMLInputElement && target.type === 'range') return 'slider';
  if (target.matches('input, textarea, select, [contenteditable]')) return 'text';
  return target.matches('button, a[href], summary') ? 'control' : 'none';
}

/** Does what a key means, wherever on the page it is pressed, unless a window lies over it. */
export function useKeys(act: (action: Action) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const action = actionOf(event, focusOf(event.target));
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
}
