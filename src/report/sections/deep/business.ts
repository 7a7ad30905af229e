import { decimal, grouped, percent } from '../../../analysis/findings';
import { AREA_WORDS, categoryMeasure, GOAL_WORDS } from '../../../analysis/priority';
import {
  type Change,
  type DeepDive,
  GOALS,
  type Goal,
  type Potential,
  type Priority,
} from '../../../schema/deep-dive';
import { html, type Markup } from '../../html';
import { part, table } from './part';

/** How a goal's value is written. */
const VALUES: Readonly<Record<Goal, (x: number) => string>> = {
  growth: (x) => `${signed(100 * x)} p.e.`,
  margin: (x) => `${grouped(x)} kr`,
  reach: (x) => percent(x),
  focus: (x) => percent(x, 1),
};

const signed = (x: number) => `${x > 0 ? '+' : ''}${decimal(x, 1)}`;

/** A measure that a rule asked for, as a reader knows it: "index för Hudvård 165". */
function measureText(measure: string, value: number, categories: readonly string[]): string {
  const goal = GOALS.find((g) => g === measure);
  if (goal) return `${GOAL_WORDS[goal]} ${VALUES[goal](value)}`;
  if (measure === 'potential') return `tom plats i korgen ${grouped(value)} kr`;
  const category = categories.find((c) => categoryMeasure(c) === measure);
  return `${category ? `index för ${category}` : measure.replaceAll('_', ' ')} ${decimal(value, 0)}`;
}

const priorityOf =
  (categories: readonly string[]) =>
  (p: Priority): Markup => {
    const head = ['Segment', 'Poäng', 'Plats', ...p.goals.map((g) => `${g.about}, ${percent(g.weight)}`)];
    const rows = p.ranking.map((r) => [
      r.name,
      decimal(r.score),
      r.places[0] === r.places[1] ? String(r.places[0]) : `${r.places[0]}–${r.places[1]}`,
      ...r.measures.map((m) => VALUES[m.goal](m.value)),
    ]);
    const firm = p.firm
      ? 'Ettan är densamma även när varje vikt flyttas en femtedel.'
      : 'Ettan byts när vikterna flyttas en femtedel.';
    const lacking = p.unmeasured.map((u) => html`<li>${GOAL_WORDS[u.goal]}: ${u.reason}</li>`);
    const actions = p.actions.map(
      (a) =>
        html`<dt>${AREA_WORDS[a.area]}</dt><dd><p>${a.text}.</p><p class="small">Vilar på ${a.because.map((b) => `${measureText(b.measure, b.value, categories)} (bas ${grouped(b.base)})`).join(', ')}.</p></dd>`,
    );
    return html`<p>${firm} Plats visar bästa och sämsta.</p>${table(head, rows, head.map((_, i) => i).slice(1))}${lacking.length > 0 ? html`<p>Gick inte att mäta:</p><ul>${lacking}</ul>` : null}<h3>Vad göra, per område</h3>${actions.length > 0 ? html`<dl>${actions}</dl>` : html`<p>Ingen regel i goals.json passar.</p>`}`;
  };

function changeOf(c: Change): Markup {
  const rows = c.rows.map((r) => [
    r.label,
    percent(r.before.share, 1),
    percent(r.after.share, 1),
    `${signed(100 * r.difference)} (${signed(100 * r.interval[0])} till ${signed(100 * r.interval[1])})`,
    r.certain ? 'säker' : 'ingen säker förändring',
  ]);
  const heads = ['Andel av kunderna', 'Före', 'Nu', 'Procentenheter, 95 %', ''];
  return html`<p>${c.before.from} till ${c.before.to} mot ${c.after.from} till ${c.after.to}. Alla rader prövas som en familj (Benjamini–Hochberg).</p>${table(heads, rows, [1, 2, 3])}`;
}

function potentialOf(p: Potential): Markup {
  const rows = p.rows.map((r) => [
    `${r.group.name}, ${r.category}`,
    grouped(r.market),
    grouped(r.here),
    `${grouped(r.gap)} (${grouped(r.interval[0])} till ${grouped(r.interval[1])})`,
    r.motive ?? '',
    r.certain ? 'säker' : 'osäker',
  ]);
  return html`<p>Kronor per kund och år. Källa för marknaden: ${p.source}.</p>${table(['Grupp och kategori', 'Marknaden', 'Hos oss', 'Tom plats, 95 %', 'Motiv', ''], rows, [1, 2, 3])}`;
}

/** Priority, change and potential. `categories` are the labels of those that rules may ask for. */
export const businessSections = (d: DeepDive, categories: readonly string[]): Markup =>
  html`${part(d, 'priority', 'Vilka först', d.priority, priorityOf(categories))}${part(d, 'change', 'Vad som har ändrats', d.change, changeOf)}${part(d, 'potential', 'Den tomma delen av korgen', d.potential, potentialOf)}`;
