import type { DeepDive } from '../../schema/deep-dive';
import { midSentence } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, withheld, words } from '../make';
import { missing, places, TOLD } from './common';

/** What a pharmacy can see: the cues of the type with the most of them, and the need that they point to. */
export function cueFacts(at: Delivery, d: DeepDive): Entry[] {
  const names = ['cue_type', 'cue_need', ...places(TOLD.cues).map((i) => `cue_${i}`)];
  const groups = new Map<string, number[]>();
  d.evidence.forEach((e, i) => {
    if (e.kind === 'cue' && e.of.kind === 'type') groups.set(e.of.id, [...(groups.get(e.of.id) ?? []), i]);
  });
  const [most] = [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  const type = d.types?.types.find((t) => t.id === most?.[0]);
  if (!most || !type) return missing(names, 'intervjuerna belägger inga kännetecken');
  const need = d.evidence.findIndex((e) => e.of.id === most[0] && e.kind === 'need');
  const said = (name: string, i: number | undefined, why: string): Entry => {
    const e = i === undefined ? undefined : d.evidence[i];
    return e
      ? words(at, name, midSentence(e.text), `evidence[${i}].text`, { base: e.base })
      : withheld(name, why);
  };
  return [
    words(at, 'cue_type', type.name, 'types.types'),
    said('cue_need', need < 0 ? undefined : need, 'behovet saknar belägg'),
    ...places(TOLD.cues).map((i) => said(`cue_${i}`, most[1][i - 1], 'så många kännetecken finns inte')),
  ];
}
