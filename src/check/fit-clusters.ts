import { isCut, placeCounters } from '../layout/clusters/counters';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Warns of names of clusters that the map's counters have no room for: asked of the layout that will set them. */
export function checkClusterFit(r: Report, { clusters: { clusters } }: Dataset, json: JsonFile): void {
  // The map lists the largest first.
  const order = clusters
    .map(({ name, pharmacies }, i) => ({ i, name, count: { text: String(pharmacies.length) } }))
    .sort((a, b) => Number(b.count.text) - Number(a.count.text));
  const set = placeCounters(order);
  order.forEach(({ i, name }, place) => {
    const lines = set[place]?.name.lines ?? [];
    if (!isCut(name, lines)) return;
    const fits = mostLetters(order, place);
    r.warning(
      json,
      ['clusters', i, 'name'],
      [
        `”${name}” kapas till ”${lines.join(' ')}” bredvid kartan`,
        `ett namn på högst ${fits} tecken med de här orden`,
        'Korta namnet, så står det helt i bild.',
      ],
    );
  });
}

/** How many of a name's letters have room in its counter. */
function mostLetters(
  order: readonly { readonly name: string; readonly count: { readonly text: string } }[],
  place: number,
): number {
  const { name } = order[place]!;
  for (let keep = name.length - 1; keep > 0; keep--) {
    const short = name.slice(0, keep).trim();
    const set = placeCounters(order.map((c, i) => (i === place ? { ...c, name: short } : c)));
    if (!isCut(short, set[place]?.name.lines ?? [])) return short.length;
  }
  return 0;
}
