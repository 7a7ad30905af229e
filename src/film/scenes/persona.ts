import { nameOfId } from '../../facts/fact-book';
import { toldNeed } from '../../facts/segment-facts';
import { personaClaims } from '../../insight/persona-claims';
import type { Segment } from '../../schema/segments';
import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling, Teller } from '../teller';

/** Claims in rising order, each with the fact of its index. */
function claimsOf(tell: Teller, segment: Segment) {
  const i = tell.data.segments.segments.indexOf(segment);
  const claims = personaClaims(segment, tell.data.segments.categories, `segments[${i}]`);
  const over = claims.filter((c) => c.figure.index > 100);
  return claims.map((claim, at) => {
    const under = claims.length - over.length;
    const name = at < under ? `under_${at + 1}` : `over_${claims.length - at}`;
    const index = tell.show(`segment_${nameOfId(segment.id)}_${name}_index`);
    return { label: claim.label, icon: claim.icon, index };
  });
}

/** Everything about one segment's household. */
export function personaParts({ story, at, tell }: SceneTelling<StorySceneOf<'persona'>>) {
  if (at.subject.kind !== 'segment') throw new Error('A persona scene is told about no segment.');
  const { segment } = at.subject;
  const prefix = `segment_${nameOfId(segment.id)}`;
  const { scope } = at;
  const claims = claimsOf(tell, segment);
  const untested = claims.some((c) => c.index.mark === 'untested');
  const told = toldNeed(segment);
  const need = told && tell.sayIfKnown(story.screen.need, scope);
  const together = tell.showIfKnown(`${prefix}_together`);
  return {
    person: tell.person(segment.id),
    headline: tell.say(story.screen.headline, scope),
    sub: tell.say(story.screen.sub, scope),
    share: tell.show(`${prefix}_share`),
    shareLabel: tell.say(story.screen.shareLabel, scope),
    baseline: tell.storyboard.words.baseline,
    claims,
    ...(untested ? { untested: tell.storyboard.words.untested } : {}),
    ...(need ? { need: { label: tell.storyboard.words.needs[told.need.kind], text: need } } : {}),
    ...(together ? { together: { share: together, label: tell.say(story.screen.together, scope) } } : {}),
  };
}
