import { decimal, grouped, percent } from '../../analysis/findings';
import type { Range } from '../../schema/figure';
import type { BenefitCase, SupplierBenefit } from '../../schema/supplier-benefit';
import { COLOR } from '../../theme/color';
import { type RangeRow, rangeChart } from '../charts/ranges';
import { html, type Markup } from '../html';

const SIGN = (x: number, digits: number) => `${x > 0 ? '+' : ''}${decimal(100 * x, digits)}`;
const shares = (r: Range) => `${decimal(100 * r.low, 0)}–${percent(r.high)}`;
const changes = (r: Range) => `${SIGN(r.low, 1)} till ${SIGN(r.high, 1)} %`;

const row = (label: string, range: Range, fill: string, text = shares(range)): RangeRow => ({
  label,
  range,
  fill,
  text,
});

function parts(c: BenefitCase): RangeRow[] {
  const pair = (name: string, at: { before: Range; after: Range }) => [
    row(`${name}, i dag`, at.before, COLOR.mint2),
    row(`${name}, efter`, at.after, COLOR.green),
  ];
  return [
    ...pair('Såld', c.sold),
    ...pair('Osåld', c.unsold),
    ...pair('Köper igen', c.repurchase),
    ...(c.leftDoors ? [row('I dörrar som lämnas', c.leftDoors, COLOR.wood2)] : []),
    ...(c.margin ? pair('Marginal*', c.margin) : []),
  ];
}

function moves(c: BenefitCase): RangeRow[] {
  return [
    ...c.recapture.map((r) =>
      row(`${percent(r.share)} köper ändå`, r.volume, COLOR.green, changes(r.volume)),
    ),
    ...(c.storeSales ? [row('Hela butiken', c.storeSales, COLOR.wood2, changes(c.storeSales))] : []),
  ];
}

const altOf = (rows: readonly RangeRow[]) => rows.map((r) => `${r.label} ${r.text}`).join(', ');

function one(c: BenefitCase, told: boolean): Markup {
  const [a, b] = [parts(c), moves(c)];
  const test = c.backtest
    ? html`<p>Prövad på ${c.backtest.weeks} veckor som modellen inte sett: medelfelet per dörr är ${percent(c.backtest.error)} av det sålda.</p>`
    : null;
  return html`<h3>${c.name}${told ? ' (berättas i filmen)' : ''}</h3><p>${grouped(c.doors.before)} dörrar i dag, ${grouped(c.doors.after)} räcker, över ${c.weeks} veckor.</p>${test}<div class="two"><figure>${rangeChart(a, (x) => percent(x), `${c.name}, andelar: ${altOf(a)}.`)}<figcaption>Andelar med 95 %-spann, i dag och efter, med färre dörrar. Punkten är mitten.${c.margin ? ' * Bara för internt bruk.' : ''}</figcaption></figure><figure>${rangeChart(b, (x) => `${SIGN(x, 0)} %`, `${c.name}, förändringar: ${altOf(b)}.`)}<figcaption>Förändring i sålda enheter, efter hur stor del av de tappade köpen som ändå görs i en annan dörr, och i butikernas hela försäljning.</figcaption></figure></div><p class="small">Antaganden:</p><ul class="small">${c.assumptions.map((x) => html`<li>${x}</li>`)}</ul>`;
}

/** The supplier cases: ranges before and after, what lost demand does, the back-test and the assumptions. */
export const benefitSection = (benefit: SupplierBenefit): Markup =>
  html`<h2 id="nytta">Leverantörsnyttan</h2><p><strong>Allt här är en modellberäkning</strong> och visas som spann, aldrig som ett löfte.</p>${benefit.cases.map((c) => one(c, c.id === benefit.featured))}`;
