import { decimal, percent } from '../../analysis/findings';
import { THRESHOLD } from '../../insight/thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import { html, type Markup } from '../html';

const t = THRESHOLD;

/** What was done and by which limits; every limit comes from the one place that decides it. */
const METHODS = [
  `Drag: index = 100 × andelen i gruppen / andelen bland alla kunder. Sägs när underlaget är minst ${t.leastBase} (under ${t.fullBase} med varning), q < ${decimal(t.q)} efter Benjamini–Hochberg över allt som prövats, index minst ${t.over} eller högst ${t.under}, och 95 %-intervallet fritt från ${t.overClear} eller ${t.underClear}.`,
  `Livsstil prövas med tvåproportions-z mot övriga, varukorgar med bootstrap över kunder.`,
  `Segment: livsstilstyper slås ihop med viktad Ward på Hellinger-avstånd till ${t.merge.least}–${t.merge.most} grupper, minst ${percent(t.merge.share)} och ${t.merge.customers} kunder var.`,
  `Butikskluster: kundmix med mjuk vikt på läget; antalet väljs av silhuett, gap-statistik och stabilitet tillsammans (Jaccard, Hennig 2007).`,
  `Leverantörsnytta: efterfrågan per dörr är kunder × köptakt, krympt mot kedjan med gamma–Poisson (Clayton och Kaldor 1987). Veckor då hyllan tog slut räknas upp med EM (Dempster, Laird och Rubin 1977).`,
  `Sålt = förväntat min(efterfrågan, lager), exakt summerat. En dörr behålls enligt tidningsförsäljarens regel. Spann: bootstrap över dörrar och veckor (Owen 2007).`,
  `Modellen prövas på de sista ${t.benefit.heldOut} veckorna den inte sett och underkänns vid ${percent(t.benefit.backtestError)} medelfel per dörr. Mer än ${percent(t.benefit.band.high)} fler sålda enheter lovas aldrig (rapporterade resultat: Fisher och Vaidyanathan 2014).`,
  `Butikens försäljning: skillnad i skillnader där butiker förlorat sortimentet, annars ett antagande (Corsten och Gruen 2003). Köper igen: Kaplan–Meier (1958).`,
  `Skydd: grupper och celler under ${SMALLEST_CELL} kunder visas aldrig, inte heller så att de kan räknas fram. Känsliga kategorier är spärrade.`,
] as const;

/** Method and limits in short, with sources. */
export const appendix = (): Markup =>
  html`<h2 id="metod">Metod och gränser</h2><ul>${METHODS.map((m) => html`<li>${m}</li>`)}</ul>`;
