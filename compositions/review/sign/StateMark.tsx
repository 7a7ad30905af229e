import type { ReactElement } from 'react';
import type { SignOffState } from '../../../src/review/sign-off';
import { Glyph, type GlyphName } from '../controls/Glyph';
import { useWords } from '../words/words';

const SIGN: Record<SignOffState, GlyphName> = {
  approved: 'check',
  commented: 'comment',
  stale: 'stale',
  open: 'open',
};

/** How far a scene's approval has come: a sign and its word, or the sign alone where there is little room. */
export function StateMark({
  state,
  small = false,
}: {
  readonly state: SignOffState;
  readonly small?: boolean;
}): ReactElement {
  const { sign } = useWords();
  return (
    <span className="state" data-state={state} data-small={small || undefined}>
      <Glyph name={SIGN[state]} />
      <span className={small ? 'unseen' : undefined}>{sign[state]}</span>
    </span>
  );
}
