import { decimal, grouped, percent } from '../../../analysis/findings';
import type { Behaviour, DeepDive, Evidence, EvidenceKind, Tagging } from '../../../schema/deep-dive';
import { COLOR } from '../../../theme/color';
import { rangeChart } from '../../charts/ranges';
import { html, type Markup } from '../../html';
import { part, rangeRow, table } from './part';

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  need: 'Behov',
  job: 'Jobb att få gjort',
  motive: 'Motiv',
  barrier: 'Hinder',
  cue: 'Kännetecken i butik',
};

const shares = (b: Behaviour) =>
  [...b.types, ...(b.unclear ? [{ name: 'Oklara', share: b.unclear }] : [])].map(({ name, share }) =>
    rangeRow(
      name,
      share.share,
      share.interval ?? [share.share, share.share],
      COLOR.green,
      percent(share.share),
    ),
  );

const heard = (evidence: readonly Evidence[]) =>
  evidence.map(
    (e) => html`<li>${KINDS[e.kind]}: ${e.text} (${e.base} av ${e.asked} intervjuade, ${e.source})</li>`,
  );

function typesOf(b: Behaviour, evidence: readonly Evidence[]): Markup {
  const rows = shares(b);
  const alt = rows.map((r) => `${r.label} ${r.text}`).join(', ');
  const nameOf = (id: string) => b.types.find((t) => t.id === id)?.name ?? id;
  const how =
    b.how === 'defined'
      ? 'Teamet har bestämt typerna.'
      : `Typerna är funna i svaren (silhuett ${decimal(b.quality?.silhouette ?? 0)}, minsta Jaccard ${decimal(b.quality?.stability ?? 0)}).`;
  const own = b.types.map((t) => {
    const said = evidence.filter((e) => e.of.kind === 'type' && e.of.id === t.id);
    return html`<section><h3>${t.name}</h3><ul>${t.marks.slice(0, 3).map((m) => html`<li>${m.statement}: ${percent(m.share.share)}, alla ${percent(m.shareAll)}</li>`)}</ul>${said.length > 0 ? html`<ul class="small">${heard(said)}</ul>` : html`<p class="small">Inga belagda behov, motiv eller hinder.</p>`}</section>`;
  });
  const common = b.common.map((c) => [c.statement, percent(c.share.share), percent(c.least)]);
  const divides = b.divides.map((d) => [
    d.statement,
    `${nameOf(d.high.type)} ${percent(d.high.share.share)}`,
    `${nameOf(d.low.type)} ${percent(d.low.share.share)}`,
  ]);
  const shared =
    common.length > 0
      ? table(['Påstående', 'Alla', 'Den typ som instämmer minst'], common, [1, 2])
      : html`<p>Inget påstående delas säkert av de flesta i varje typ.</p>`;
  const parting =
    divides.length > 0
      ? table(['Påstående', 'Instämmer mest', 'Instämmer minst'], divides, [])
      : html`<p>Inget påstående skiljer typerna säkert.</p>`;
  return html`<p>${grouped(b.base)} svarande (${b.source}), så mycket värda som ${grouped(b.effective)} oviktade. ${how}</p><div class="two"><figure>${rangeChart(rows, (x) => percent(x), `Andel av basen: ${alt}.`)}<figcaption>Andel av basen med 95 %-intervall.</figcaption></figure><section><h3>Det alla har gemensamt</h3>${shared}</section></div><div class="two">${own}</div><h3>Det som skiljer</h3>${parting}`;
}

function taggingOf(t: Tagging, types: Behaviour | null): Markup {
  const nameOf = (id: string) => types?.types.find((x) => x.id === id)?.name ?? id;
  const rows = [
    ['Kunder som får en tagg', percent(t.coverage.share)],
    ['Kunder som är okända', percent(1 - t.coverage.share)],
    ...t.types.map((x) => [`Taggade ${nameOf(x.type)}`, percent(x.share.share)]),
    ['Rätt typ, för dem modellen inte sett', percent(t.accuracy.share)],
    ['Rätt typ, om man alltid gissar den största', percent(t.baseRate)],
    ['McFaddens R²', decimal(t.r2)],
    ['Kalibreringsfel', decimal(t.calibration, 3)],
  ];
  return html`<p>Lärd av ${grouped(t.respondents)} svarande som är kunder. Bara den som modellen är säkrare på än ${percent(t.threshold)} får en tagg.</p>${table(['Mått', ''], rows, [1])}`;
}

/** Behaviour types and their twins. */
export const typeSections = (d: DeepDive): Markup =>
  html`${part(d, 'types', 'Beteendetyperna', d.types, (b) => typesOf(b, d.evidence))}${part(d, 'tagging', 'Tvillingar i kundbasen', d.tagging, (t) => taggingOf(t, d.types))}`;
