import { useState } from 'react';

/** A choice of this browser's, kept until next time where the browser keeps anything. */
export function useStored<T extends string>(key: string, otherwise: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      return (window.localStorage.getItem(key) as T | null) ?? otherwise;
    } catch {
      return otherwise; // storage is turned off
    }
  });
  const keep = (next: T) => {
    setValue(next);
    try {
      window.localStorage.setItem(key, next);
    } catch {
      // it is known until the page is closed
    }
  };
  return [value, keep];
}
