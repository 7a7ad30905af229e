import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from the moment that the page is asked to print: everything must be drawn then, also what nobody has scrolled to. */
export function usePrintable(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    window.addEventListener('beforeprint', begin);
    return () => window.removeEventListener('beforeprint', begin);
  }, []);
  return printing;
}
