import { personaClaims } from '../../insight/persona-claims';
import type { Merge } from '../../schema/merge';
import type { StorySceneOf } from '../../schema/storyboard';
import type { IconName } from '../../theme/icons';
import type { SceneTelling } from '../teller';

const ICONS = 3;

/** Icons of the lifestyle traits that say most, one for each, without repeats. */
function lifestyleIcons({ tell }: SceneTelling<unknown>): IconName[] {
  const traits = tell.data.segments.segments.flatMap((s) => s.traits);
  const strongest = traits.slice().sort((a, b) => b.index - a.index || a.id.localeCompare(b.id));
  return [...new Set(strongest.map((t) => t.icon))].slice(0, ICONS);
}

/** Icons of purchase categories that segments are told by, without repeats. */
function purchaseIcons({ tell }: SceneTelling<unknown>): IconName[] {
  const { categories, segments } = tell.data.segments;
  const told = segments.flatMap((s, i) => personaClaims(s, categories, `segments[${i}]`).map((c) => c.id));
  const icons = categories.filter((c) => told.includes(c.id)).map((c) => c.icon);
  return [...new Set([...icons, ...categories.map((c) => c.icon)])].slice(0, ICONS);
}

/** Small groups of a segment, as parts of all customers. */
function groupsOf(merge: Merge, segmentId: string) {
  const all = merge.groups.reduce((sum, g) => sum + g.size, 0);
  return merge.groups.filter((g) => g.into === segmentId).map((g) => ({ id: g.id, share: g.size / all }));
}

/** Words, groups and merges of the method scene. Told only when the delivery says how segments were merged. */
export function methodParts(telling: SceneTelling<StorySceneOf<'method'>>) {
  const { story, tell } = telling;
  const { merge, segments } = tell.data.segments;
  if (!merge) throw new Error('The method scene is told without a merge tree.');
  const kept = tell.showIfKnown('groups_kept');
  return {
    intro: tell.say(story.screen.intro),
    headline: {
      groups: tell.show('group_count'),
      middle: tell.say(story.screen.middle),
      segments: tell.show('segment_count'),
      end: tell.say(story.screen.end),
    },
    lifestyle: { label: tell.say(story.screen.lifestyle), icons: lifestyleIcons(telling) },
    purchases: { label: tell.say(story.screen.purchases), icons: purchaseIcons(telling) },
    ...(kept ? { kept: { label: tell.say(story.screen.kept), share: kept } } : {}),
    segments: segments.map((s) => ({
      ...tell.person(s.id),
      share: s.share.share,
      groups: groupsOf(merge, s.id),
    })),
    merges: merge.steps.map(({ from, into }) => ({ from, into })),
  };
}
