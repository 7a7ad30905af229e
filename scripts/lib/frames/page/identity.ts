const ids = new WeakMap<Element, number>();
let last = 0;

/** A number for an element that stays with it as long as React keeps it. */
export function identity(element: Element): number {
  const known = ids.get(element);
  if (known !== undefined) return known;
  last++;
  ids.set(element, last);
  return last;
}
