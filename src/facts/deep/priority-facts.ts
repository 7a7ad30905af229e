import type { DeepDive, Goal } from '../../schema/deep-dive';
import { midSentence } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, fact, withheld, words } from '../make';
import { missing, places, reasonOf, TOLD } from './common';

/** What a goal is called when it is heaviest. */
const GOALS: Readonly<Record<Goal, string>> = {
  growth: 'tillväxt',
  margin: 'marginal',
  reach: 'räckvidd',
  focus: 'fokus',
};

/** The ranking, whether it holds, and an action for each area. Internal. */
export function priorityFacts(at: Delivery, d: DeepDive): Entry[] {
  const p = d.priority;
  const areas = ['acquisition', 'care', 'range'] as const;
  const names = [
    ...places(TOLD.ranking).flatMap((i) => [`rank_${i}_name`, `rank_${i}_score`]),
    'rank_firm',
    'rank_unsure',
    'goals',
    ...areas.map((a) => `action_${a}`),
  ];
  if (!p) return missing(names, reasonOf(d, 'priority'));
  const internal = { audience: 'internal' as const };
  return [
    ...places(TOLD.ranking).flatMap((i): Entry[] => {
      const r = p.ranking[i - 1];
      const path = `priority.ranking[${i - 1}]`;
      return r
        ? [
            words(at, `rank_${i}_name`, r.name, `${path}.name`, internal),
            fact(at, `rank_${i}_score`, 100 * r.score, 'index', `${path}.score`, {
              ...internal,
              origin: 'derived',
            }),
          ]
        : missing([`rank_${i}_name`, `rank_${i}_score`], 'så många segment finns inte');
    }),
    p.firm
      ? words(at, 'rank_firm', 'ordningen håller', 'priority.firm', internal)
      : withheld('rank_firm', 'ettan byts när vikterna flyttas en femtedel'),
    p.firm
      ? withheld('rank_unsure', 'ettan är säker')
      : words(at, 'rank_unsure', 'ettan kan bytas', 'priority.firm', internal),
    words(
      at,
      'goals',
      [...p.goals]
        .sort((a, b) => b.weight - a.weight)
        .map((g) => GOALS[g.goal])
        .join(', ')
        .replace(/, (\S+)$/, ' och $1'),
      'priority.goals',
      { ...internal, origin: 'derived' },
    ),
    ...areas.map((area): Entry => {
      const i = p.actions.findIndex((a) => a.area === area);
      const action = p.actions[i];
      return action
        ? words(at, `action_${area}`, midSentence(action.text), `priority.actions[${i}].text`, {
            ...internal,
            base: action.because[0]?.base,
          })
        : withheld(`action_${area}`, 'ingen regel i goals.json passar');
    }),
  ];
}
