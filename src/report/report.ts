import { grouped } from '../analysis/findings';
import { refusal } from '../insight/claim';
import { BRAND } from '../theme/brand';
import { html, type Markup } from './html';
import type { ReportInput } from './input';
import { appendix } from './sections/appendix';
import { benefitSection } from './sections/benefit';
import { choiceTable, clusterSection } from './sections/clusters';
import { businessSections } from './sections/deep/business';
import { typeSections } from './sections/deep/types';
import { foundSection, gateSection, holeSection, refusedSection } from './sections/findings';
import { segmentSection } from './sections/segments';
import { styleSheet } from './style';

/** What the parts have in common: period, base and who made the figures; from whichever part there is. */
const delivered = ({ segments, clusters, benefit }: ReportInput) => segments ?? clusters ?? benefit;

const card = (value: string, text: string): Markup => html`<div class="card"><b>${value}</b>${text}</div>`;

function cards({ segments, clusters, benefit }: ReportInput): Markup {
  const all = (segments?.segments ?? []).flatMap((s) => [...s.traits, ...s.categories]);
  const told = benefit?.cases.find((c) => c.id === benefit.featured);
  return html`<div class="cards">${[
    segments ? card(grouped(segments.segments.length), 'segment') : null,
    segments
      ? card(
          grouped(all.filter((f) => !refusal(f)).length),
          `av ${grouped(all.length)} prövade drag och kategorier sticker säkert ut`,
        )
      : null,
    clusters ? card(grouped(clusters.clusters.length), 'butikskluster') : null,
    told
      ? card(
          `${grouped(told.doors.after)} av ${grouped(told.doors.before)}`,
          'dörrar räcker i fallet som filmen berättar',
        )
      : null,
  ]}</div>`;
}

function head(input: ReportInput): Markup {
  const d = delivered(input);
  const facts = d
    ? html`<p>${d.period.from} till ${d.period.to}. Bas: ${grouped(d.base.n)} ${d.base.description}. Källa: ${d.source}.</p>`
    : html`<p>Inget resultat höll för att skrivas. Skälen står nedan.</p>`;
  return html`<header><div>${d?.synthetic ? html`<span class="tag">Exempeldata</span>` : null}<h1>Vad kunddata säger, och inte säger</h1>${facts}</div></header>`;
}

/** A missing part is told in its place: the reasons are among what didn't hold. */
const without = (id: string, title: string): Markup =>
  html`<h2 id="${id}">${title}</h2><p>Utelämnat. Skälet står under <a href="#holl-inte">Det som inte höll</a>.</p>`;

/**
 * The analysis as one page of HTML that needs nothing beside it: no scripts, no network. Every number comes from the
 * results or the findings, everything from data is escaped, and parts that were refused say so in their place.
 */
export function analysisReport(input: ReportInput): string {
  const { segments, clusters, benefit, deepDive, findings, choice } = input;
  const page = html`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Analysrapport, ${BRAND.name}</title>${styleSheet(input.font)}</head>
<body>${head(input)}<main>${cards(input)}${gateSection(findings)}${foundSection(findings)}${segments ? segmentSection(segments) : without('segment', 'Segmenten')}${
    clusters
      ? clusterSection(clusters, segments, choice)
      : html`${without('kluster', 'Butiksklustren')}${choice ? choiceTable(choice) : null}`
  }${benefit ? benefitSection(benefit) : without('nytta', 'Leverantörsnyttan')}${
    deepDive
      ? html`${typeSections(deepDive)}${businessSections(
          deepDive,
          (segments?.categories ?? []).map((c) => c.label),
        )}`
      : null
  }${refusedSection(findings)}${holeSection(findings)}</main><footer><div>${appendix()}</div></footer></body></html>
`;
  return page.text.replaceAll(/(\d) %/g, '$1\u00a0%');
}
