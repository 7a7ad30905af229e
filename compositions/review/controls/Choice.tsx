import { type ReactElement, useId } from 'react';

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
  /** For when the choices say by themselves what they are of. */
  readonly unseenLabel?: boolean;
}

/** One of several, in the system's own list: it works with every finger, key and screen reader. */
export function Choice<T extends string | number>(props: ChoiceProps<T>): ReactElement {
  const { label, value, choices, onChoose, unseenLabel = false } = props;
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={unseenLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(e) => {
          const found = choices.find(([v]) => String(v) === e.target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {choices.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
