import type { ReactElement } from 'react';
import { Glyph, type GlyphName } from './Glyph';

interface GlyphButtonProps {
  readonly name: GlyphName;
  readonly label: string;
  readonly onClick: () => void;
  /** For what is on or off. */
  readonly pressed?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A button that is a sign: its word is its name, and shown when it is pointed at. */
export function GlyphButton({ name, label, onClick, pressed, className }: GlyphButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`sign ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Glyph name={name} />
    </button>
  );
}
