import type { Choice } from '../../analysis/choose-k';
import { decimal, grouped, percent } from '../../analysis/findings';
import { contrasts } from '../../insight/contrasts';
import { clusterHues } from '../../insight/hues';
import type { Cluster, Clusters } from '../../schema/clusters';
import type { Segments } from '../../schema/segments';
import { HUES, hue } from '../../theme/color';
import { clusterMaps } from '../charts/cluster-maps';
import { type ForestRow, forestPlot } from '../charts/forest';
import { html, type Markup } from '../html';

type Named = (category: string) => string;

/** Fill of each cluster: the film's where segments are known, else in order. */
function colorsOf(clusters: Clusters, segments: Segments | null): (id: string) => string {
  const hues = segments ? clusterHues(clusters.clusters, segments.segments) : null;
  return (id) => {
    const name = hues?.get(id);
    const at = clusters.clusters.findIndex((c) => c.id === id);
    return (name ? hue(name) : HUES[at])?.fill ?? '';
  };
}

/** Every number of clusters that was tried, with what spoke for and against it. */
export function choiceTable(choice: Choice): Markup {
  const rows = choice.tried.map((c) => {
    const chosen = choice.chosen?.k === c.k;
    const said = c.refusal ?? (chosen ? 'valt' : 'möjligt, men rankat lägre');
    return html`<tr><th scope="row">${c.k}${chosen ? ' ✓' : ''}</th><td class="n">${decimal(c.silhouette)}</td><td class="n">${c.stability.length > 0 ? decimal(Math.min(...c.stability)) : '–'}</td><td>${said}</td></tr>`;
  });
  return html`<table><caption>Antal kluster som prövats. ${choice.reason}</caption><thead><tr><th scope="col">Kluster</th><th scope="col" class="n">Silhuett</th><th scope="col" class="n">Minsta Jaccard</th><th scope="col">Utfall</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function contrastFigures(clusters: Clusters, color: (id: string) => string, named: Named): Markup {
  const pairs = contrasts(clusters.clusters);
  if (pairs.length === 0) return html`<p>Inget par av kluster skiljer sig säkert i någon kategori.</p>`;
  return html`<h3>Kluster som skiljer sig mest</h3>${pairs.map(({ left, right, rows }) => {
    const plotted: ForestRow[] = rows.flatMap((r) => [
      { label: `${named(r.category)}, ${left.name}`, figure: r.left, fill: color(left.id) },
      { label: `${named(r.category)}, ${right.name}`, figure: r.right, fill: color(right.id) },
    ]);
    const alt = plotted.map((r) => `${r.label} ${Math.round(r.figure.index)}`).join(', ');
    return html`<figure>${forestPlot(plotted, `${left.name} mot ${right.name}: ${alt}.`, 'wide')}<figcaption>${left.name} mot ${right.name}: kategoriernas index.</figcaption></figure>`;
  })}`;
}

function shelves(clusters: Clusters, named: Named): Markup {
  const said = (changes: Cluster['shelf']['add']) =>
    changes.map((s) => `${named(s.category)} ${s.from} → ${s.to}`).join(', ') || '–';
  const changed = clusters.clusters.filter(({ shelf }) => shelf.add.length + shelf.reduce.length > 0);
  if (changed.length === 0) return html`<p>Inga hyllförslag: se vad som inte höll, nedan.</p>`;
  const rows = changed.map(
    (c) =>
      html`<tr><th scope="row">${c.name}</th><td>${said(c.shelf.add)}</td><td>${said(c.shelf.reduce)}</td></tr>`,
  );
  return html`<table><caption>Hyllförslag, platser i dag → förslag, på en vanlig hylla i klustret</caption><thead><tr><th scope="col">Kluster</th><th scope="col">Ge mer plats</th><th scope="col">Minska</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** The clusters: where they are, how many and why, what differs, and what it means for the shelf. */
export function clusterSection(
  clusters: Clusters,
  segments: Segments | null,
  choice: Choice | null | undefined,
): Markup {
  const color = colorsOf(clusters, segments);
  const named: Named = (id) => segments?.categories.find((c) => c.id === id)?.label ?? id;
  const alt = clusters.clusters.map((c) => `${c.name} ${c.pharmacies.length} apotek`).join(', ');
  const list = clusters.clusters.map(
    (c) =>
      html`<li><strong>${c.name}</strong>: ${grouped(c.pharmacies.length)} apotek i ${c.counties.length} län, ${percent(c.customers.share, 1)} av kunderna.</li>`,
  );
  return html`<h2 id="kluster">Butiksklustren</h2><figure>${clusterMaps(clusters, color, `Kartor över klustren: ${alt}.`)}<figcaption>Varje punkt är ett apotek. Klustrets egna är färgade, de andra ljusa.</figcaption></figure><ul>${list}</ul>${choice ? choiceTable(choice) : null}${contrastFigures(clusters, color, named)}${shelves(clusters, named)}`;
}
