import { memo } from 'react';

/** A group of ready-made markup. React leaves it alone as long as the string is the same. */
export const Markup = memo(function Markup({ html }: { readonly html: string }) {
  return html === '' ? null : <g dangerouslySetInnerHTML={{ __html: html }} />;
});
