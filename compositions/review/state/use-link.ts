import { useEffect } from 'react';
import { formatLink, type Link, parseLink } from '../../../src/review/link';

/** Writes where one is into the address, without a step in the browser's history. */
export const writeLink = (link: Link): void => window.history.replaceState(null, '', formatLink(link));

/** Tells when somebody follows or types a link on the page. */
export function useLink(onLink: (link: Link) => void): void {
  useEffect(() => {
    const read = () => onLink(parseLink(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [onLink]);
}
