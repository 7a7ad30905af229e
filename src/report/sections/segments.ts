import { decimal, grouped, percent } from '../../analysis/findings';
import { refusal, strength } from '../../insight/claim';
import { segmentHues } from '../../insight/hues';
import type { Category, Segment, Segments } from '../../schema/segments';
import { hue } from '../../theme/color';
import { type ForestRow, forestPlot } from '../charts/forest';
import { mergeTree } from '../charts/merge-tree';
import { html, type Markup } from '../html';

/** Rows of one segment's plot: the strongest claims, over and under. */
const MOST_ROWS = 8;

/** Fill of each segment by id; ink where an id is unknown. */
export function segmentColors(segments: Segments): (id: string) => string {
  const hues = segmentHues(segments.segments);
  return (id) => {
    const name = hues.get(id);
    return name ? hue(name).fill : '';
  };
}

function claims(segment: Segment, categories: readonly Category[], fill: string): ForestRow[] {
  const named = [
    ...segment.traits.map((t) => ({ label: t.label, figure: t })),
    ...segment.categories.map((c) => ({
      label: categories.find((x) => x.id === c.category)?.label ?? c.category,
      figure: c,
    })),
  ];
  return named
    .filter(({ figure }) => !refusal(figure))
    .sort((a, b) => strength(b.figure.index) - strength(a.figure.index) || a.label.localeCompare(b.label))
    .slice(0, MOST_ROWS)
    .sort((a, b) => b.figure.index - a.figure.index)
    .map((row) => ({ ...row, fill }));
}

function one(segment: Segment, all: Segments, fill: string): Markup {
  const rows = claims(segment, all.categories, fill);
  const tested = segment.traits.length + segment.categories.length;
  const needs = segment.needs.filter((n) => n.evidence);
  const head = html`<h3>${segment.name}</h3><p>${percent(segment.share.share, 1)} av kunderna, ${grouped(segment.size)} st.</p>`;
  const said =
    needs.length > 0
      ? html`<p class="small">Behov med belägg: ${needs.map((n) => n.text).join('; ')}.</p>`
      : null;
  if (rows.length === 0)
    return html`<section>${head}<p>Inget av ${tested} drag och kategorier sticker säkert ut.</p>${said}</section>`;
  const list = rows.map((r) => `${r.label} ${Math.round(r.figure.index)}`).join(', ');
  return html`<section>${head}<figure>${forestPlot(rows, `${segment.name}: index mot alla kunder. ${list}.`)}</figure>${said}</section>`;
}

function tree(segments: Segments): Markup | null {
  const { merge } = segments;
  if (!merge) return null;
  const kept = merge.varianceKept;
  const said =
    kept === undefined ? '' : ` Segmenten behåller ${percent(kept)} av skillnaderna mellan typerna.`;
  const alt = `Träd: ${merge.groups.length} livsstilstyper blir ${segments.segments.length} segment.`;
  return html`<h3>Så blev ${merge.groups.length} typer ${segments.segments.length} segment</h3><figure>${mergeTree(merge, segmentColors(segments), alt)}<figcaption>Ju längre till höger två grupper möts, desto mer skiljer de sig åt.${said}</figcaption></figure>`;
}

/** The segments: what surely stands out in each, and how they were made. */
export function segmentSection(segments: Segments): Markup {
  const colors = segmentColors(segments);
  const table = html`<table><caption>Segmenten i tal</caption><thead><tr><th scope="col">Segment</th><th scope="col" class="n">Kunder</th><th scope="col" class="n">Andel</th><th scope="col" class="n">95 %-intervall</th></tr></thead><tbody>${segments.segments.map((s) => html`<tr><th scope="row">${s.name}</th><td class="n">${grouped(s.size)}</td><td class="n">${percent(s.share.share, 1)}</td><td class="n">${s.share.interval ? `${decimal(100 * s.share.interval[0], 1)}–${percent(s.share.interval[1], 1)}` : '–'}</td></tr>`)}</tbody></table>`;
  return html`<h2 id="segment">Segmenten</h2><p>Det som säkert sticker ut, starkast av allt som prövats. Linjen vid 100 är alla kunder, strecket är 95 %-intervallet.</p><div class="two">${segments.segments.map((s) => one(s, segments, colors(s.id)))}</div>${tree(segments)}${table}`;
}
