import type { ShownRange } from '../../scenes/shown';
import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling, Teller } from '../teller';

function needed(range: ShownRange | undefined, name: string): ShownRange {
  if (!range) throw new Error(`The figure "${name}" is missing from the supplier case.`);
  return range;
}

/** A measure before and after; undefined when this cut may not know it or it wasn't delivered. */
function measure(tell: Teller, name: string, label: string) {
  const [before, after] = [tell.showRange(`${name}_before`), tell.showRange(`${name}_after`)];
  return before && after ? { label: tell.say(label), before, after } : undefined;
}

function measured(tell: Teller, name: string, label: string) {
  const [before, after] = [`${name}_before`, `${name}_after`];
  return {
    label: tell.say(label),
    before: needed(tell.showRange(before), before),
    after: needed(tell.showRange(after), after),
  };
}

function answer(tell: Teller, name: string, objection: string, reply: string) {
  const figure = tell.showRange(name);
  return figure ? { objection: tell.say(objection), answer: tell.say(reply), figure } : undefined;
}

function backtest(tell: Teller, label: string) {
  const [weeks, error] = [tell.showIfKnown('backtest_weeks'), tell.showIfKnown('backtest_error')];
  return weeks && error ? { label: tell.say(label), weeks, error } : undefined;
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** The featured supplier case. */
export function benefitParts({ story, tell }: SceneTelling<StorySceneOf<'benefit'>>) {
  const { screen } = story;
  return {
    language: tell.storyboard.language,
    headline: screen.headline.map((t) => tell.say(t)),
    case: tell.say('{benefit_name}'),
    doors: {
      before: tell.show('doors_before'),
      after: tell.show('doors_after'),
      of: tell.say(screen.of),
      unit: tell.say(screen.unit),
    },
    sold: measured(tell, 'sold', screen.sold),
    unsold: measured(tell, 'unsold', screen.unsold),
    ...optional('repurchase', measure(tell, 'repurchase', screen.repurchase)),
    model: tell.storyboard.words.model,
    today: tell.say(screen.today),
    ...optional('tested', backtest(tell, screen.tested)),
    ...optional('sales', answer(tell, 'store_sales', screen.salesObjection, screen.salesAnswer)),
    ...optional('share', answer(tell, 'left_doors', screen.shareObjection, screen.shareAnswer)),
    ...optional('margin', measure(tell, 'margin', screen.margin)),
    seed: tell.data.benefit.featured ?? '',
  };
}
