import type { Finding, FindingKind } from '../../analysis/findings';
import { html, type Markup } from '../html';

/** What the quality gate's findings are about. */
export const GATE = 'kvalitet';

const of = (findings: readonly Finding[], kind: FindingKind) =>
  findings.filter((f) => f.kind === kind && f.about !== GATE);

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences by what they are about, in the order in which the analysis came to them. */
function grouped(findings: readonly Finding[]): Markup {
  const subjects = [...new Set(findings.map((f) => f.about))];
  const said = (about: string) =>
    findings.filter((f) => f.about === about).map((f) => html`<p>${f.text}</p>`);
  return html`<dl>${subjects.map((about) => html`<dt>${upper(about)}</dt><dd>${said(about)}</dd>`)}</dl>`;
}

/** The three demands on a segmentation, each passed or with the plain reason why not. */
export function gateSection(findings: readonly Finding[]): Markup {
  const gate = findings.filter((f) => f.about === GATE);
  if (gate.length === 0)
    return html`<h2 id="grind">Kvalitetsgrinden</h2><p>Grinden är inte prövad: utan segment finns inget att pröva.</p>`;
  const word = { found: 'Godkänt', refused: 'Underkänt', note: 'Att veta', hole: 'Saknas' } as const;
  return html`<h2 id="grind">Kvalitetsgrinden</h2><ul class="gate">${gate.map((f) => html`<li class="${f.kind === 'found' ? 'yes' : 'no'}"><strong>${word[f.kind]}</strong> <span>${f.text}</span></li>`)}</ul>`;
}

/** What the analysis found, in sentences. */
export const foundSection = (findings: readonly Finding[]): Markup =>
  html`<h2 id="funnet">Det vi fann</h2>${of(findings, 'found').length > 0 ? grouped(of(findings, 'found')) : html`<p>Inget sticker säkert ut i de här tabellerna.</p>`}`;

/** What didn't hold and why, and what else there is to know. */
export function refusedSection(findings: readonly Finding[]): Markup {
  const [no, notes] = [of(findings, 'refused'), of(findings, 'note')];
  return html`<h2 id="holl-inte">Det som inte höll, och varför</h2>${no.length > 0 ? grouped(no) : html`<p>Allt som prövades höll.</p>`}${notes.length > 0 ? html`<h2 id="att-veta">Bra att veta</h2>${grouped(notes)}` : null}`;
}

/** What the data lack, the worst first. */
export function holeSection(findings: readonly Finding[]): Markup {
  const holes = findings.filter((f) => f.kind === 'hole').sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  if (holes.length === 0)
    return html`<h2 id="hal">Hål i underlaget</h2><p>Inga: alla tabeller är levererade.</p>`;
  return html`<h2 id="hal">Hål i underlaget</h2><p>Det som saknas, värst först.</p><ol>${holes.map((f) => html`<li>${f.text}</li>`)}</ol>`;
}
