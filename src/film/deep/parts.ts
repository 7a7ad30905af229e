import { TOLD } from '../../facts/deep/common';
import type { Department } from '../../scenes/deep-beats';
import type { Person, Shown } from '../../scenes/shown';
import type { DeepDive } from '../../schema/deep-dive';
import type { DeepStoryScene } from '../../schema/deep-storyboard';
import { HUES, type HueName } from '../../theme/color';
import type { FactTeller } from '../fact-teller';

type StoryOf<K extends DeepStoryScene['kind']> = Extract<DeepStoryScene, { kind: K }>;

const places = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** What is told at each place until there is no more. */
const list = <T>(n: number, at: (place: number) => T | undefined): T[] =>
  places(n).flatMap((place) => at(place) ?? []);

/** Colours by name: types take theirs in the order they are delivered, segments in the order of the ranking. */
function hueOf(dive: DeepDive, name: string): HueName {
  const names = [
    ...(dive.types?.types ?? []).map((t) => t.name),
    ...(dive.priority?.ranking ?? []).map((r) => r.name),
  ];
  const at = Math.max(0, names.indexOf(name));
  return (HUES[at % HUES.length] as (typeof HUES)[number]).name;
}

const called = (dive: DeepDive, name: string) => ({ name, hue: hueOf(dive, name) });

function typesParts(story: StoryOf<'types'>, dive: DeepDive, tell: FactTeller) {
  return {
    headline: tell.say(story.screen.headline),
    types: list(TOLD.types, (i) => {
      const name = tell.sayIfKnown(`{type_${i}_name}`);
      if (!name) return undefined;
      const [says, motive] = [tell.sayIfKnown(`{type_${i}_says}`), tell.sayIfKnown(`{type_${i}_motive}`)];
      return {
        ...called(dive, name),
        share: tell.show(`type_${i}_share`),
        ...(says ? { says } : {}),
        ...(motive ? { motive } : {}),
      };
    }),
  };
}

function divideParts(story: StoryOf<'divide'>, dive: DeepDive, tell: FactTeller) {
  const side = (which: 'high' | 'low') => ({
    ...called(dive, tell.say(`{divide_1_${which}}`)),
    share: tell.show(`divide_1_${which}_share`),
  });
  return {
    all: tell.say(story.screen.all),
    but: tell.say(story.screen.but),
    common: list(TOLD.common, (i) => {
      const text = tell.sayIfKnown(`{common_${i}}`);
      return text && { text, share: tell.show(`common_${i}_share`) };
    }),
    divide: { text: tell.say('{divide_1}'), high: side('high'), low: side('low') },
  };
}

/** The tagged customers of each type, in its colour. */
const taggedTypes = ({ tagging, types }: DeepDive) =>
  (tagging?.types ?? []).flatMap(({ type, share }) => {
    const name = types?.types.find((t) => t.id === type)?.name;
    return name ? [{ name, share: share.share }] : [];
  });

function taggingParts({ screen }: StoryOf<'tagging'>, dive: DeepDive, tell: FactTeller) {
  const labelled = (label: string, fact: string) => ({ label: tell.say(label), share: tell.show(fact) });
  return {
    headline: tell.say(screen.headline),
    tagged: labelled(screen.tagged, 'tagged'),
    unknown: labelled(screen.unknown, 'untagged'),
    types: taggedTypes(dive).map(({ name, share }) => ({ ...called(dive, name), share })),
    right: {
      ...labelled(screen.right, 'tag_right'),
      chance: tell.show('tag_chance'),
      chanceLabel: tell.say(screen.chance),
    },
  };
}

function podiumParts(
  { screen }: StoryOf<'podium'>,
  dive: DeepDive,
  tell: FactTeller,
  people: readonly Person[],
) {
  const note = tell.sayIfKnown(screen.firm) ?? tell.sayIfKnown(screen.unsure);
  return {
    headline: tell.say(screen.headline),
    unit: tell.say(screen.unit),
    steps: list(TOLD.ranking, (i) => {
      const name = tell.sayIfKnown(`{rank_${i}_name}`);
      const person = people.find((p) => p.name === name);
      const hue = person?.hue ?? hueOf(dive, name ?? '');
      return name && { name, hue, score: tell.show(`rank_${i}_score`), ...(person ? { person } : {}) };
    }),
    ...(note ? { note } : {}),
  };
}

function slopeParts({ screen }: StoryOf<'slope'>, tell: FactTeller) {
  const none = tell.sayIfKnown(screen.none);
  return {
    headline: tell.say(screen.headline),
    before: tell.say(screen.before),
    after: tell.say(screen.after),
    rows: list(TOLD.changes, (i) => {
      const label = tell.sayIfKnown(`{change_${i}_label}`);
      const show = (key: string): Shown => tell.show(`change_${i}_${key}`);
      return label && { label, before: show('before'), after: show('after') };
    }),
    ...(none ? { none } : {}),
  };
}

function potentialParts({ screen }: StoryOf<'potential'>, dive: DeepDive, tell: FactTeller) {
  return {
    headline: tell.say(screen.headline),
    unit: tell.say(screen.unit),
    here: tell.say(screen.here),
    elsewhere: tell.say(screen.elsewhere),
    rows: list(TOLD.gaps, (i) => {
      const group = tell.sayIfKnown(`{gap_${i}_group}`);
      const gap = tell.showRange(`gap_${i}_gap`);
      if (!group || !gap) return undefined;
      const motive = tell.sayIfKnown(`{gap_${i}_motive}`);
      return {
        group,
        hue: hueOf(dive, group),
        category: tell.say(`{gap_${i}_category}`),
        market: tell.show(`gap_${i}_market`),
        here: tell.show(`gap_${i}_here`),
        gap,
        ...(motive ? { motive } : {}),
      };
    }),
  };
}

function chapterParts(
  story: StoryOf<'chapter'>,
  tell: FactTeller,
): { department: Department; title: string; points: string[] } {
  return {
    department: story.department,
    title: tell.say(story.screen.title),
    points: story.screen.points.flatMap((p) => tell.sayIfKnown(p) ?? []),
  };
}

/** What a scene of the deep dive shows, beyond what every scene has: chosen by its kind, exhaustively. */
export function deepPartsOf(
  story: DeepStoryScene,
  dive: DeepDive,
  tell: FactTeller,
  people: readonly Person[],
): object {
  switch (story.kind) {
    case 'types':
      return typesParts(story, dive, tell);
    case 'divide':
      return divideParts(story, dive, tell);
    case 'tagging':
      return taggingParts(story, dive, tell);
    case 'podium':
      return podiumParts(story, dive, tell, people);
    case 'slope':
      return slopeParts(story, tell);
    case 'potential':
      return potentialParts(story, dive, tell);
    case 'chapter':
      return chapterParts(story, tell);
    default:
      return story satisfies never;
  }
}
