/** Longest id that the results may hold. */
const LONGEST = 40;

/** Lower-case identifier without Swedish letters: "Land & trädgård" → "land-tradgard"; starts with a letter. */
export function slug(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  const lettered = /^[a-z]/.test(id) ? id : `x${id}`;
  return lettered.slice(0, LONGEST).replace(/-+$/, '');
}

/** Ids for texts, each once: a second "kust" becomes "kust-2". */
export function slugs(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const first = slug(text);
    let id = first;
    for (let i = 2; taken.has(id); i++) id = `${first.slice(0, LONGEST - 4).replace(/-+$/, '')}-${i}`;
    taken.add(id);
    return id;
  });
}
