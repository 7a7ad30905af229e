import type { IconName } from '../theme/icons';

/** Parts of Swedish names of categories and traits, and the icon that stands for them. The first that fits is taken. */
const BY_WORD: readonly (readonly [pattern: RegExp, icon: IconName])[] = [
  [/hudvård|ansikt|kräm/, 'skin-care'],
  [/hårvård|schampo/, 'hair-care'],
  [/munvård|tand/, 'oral-care'],
  [/vitamin/, 'vitamins'],
  [/kosttillskott|mineral/, 'supplements'],
  [/allergi|pollen/, 'allergy'],
  [/värk|smärt/, 'pain-relief'],
  [/förkyl|hosta|halsont|feber/, 'cold-cough'],
  [/mag(e|med)|tarm/, 'stomach'],
  [/fotvård|fötter/, 'foot-care'],
  [/ögon|linser/, 'eye-care'],
  [/solskydd|solkräm/, 'sun-care'],
  [/baby|blöj|småbarn/, 'baby'],
  [/sårvård|plåster/, 'wound-care'],
  [/träning|sport/, 'sports'],
  [/djur|husdjur/, 'pets'],
  [/första hjälpen/, 'first-aid'],
  [/smink|makeup/, 'make-up'],
  [/sömn/, 'sleep'],
  [/insekt|mygg|fästing/, 'insect-care'],
  [/hygien/, 'hygiene'],
  [/led(er|värk)|knä/, 'joints'],
  [/öron|hörsel/, 'ear-care'],
  [/odling|trädgård/, 'garden'],
  [/bil(en|åkning)?$/, 'car'],
  [/cyk(el|ling)/, 'bike'],
  [/gym/, 'gym'],
  [/löpning/, 'running'],
  [/sim(ning|ma)/, 'swimming'],
  [/yoga/, 'yoga'],
  [/vandring/, 'hiking'],
  [/läs(ning|er)|böcker/, 'books'],
  [/nyhet|tidning/, 'news'],
  [/podd/, 'podcast'],
  [/spel/, 'gaming'],
  [/matlagning/, 'cooking'],
  [/restaurang/, 'eating-out'],
  [/kultur|teater|museum/, 'culture'],
  [/friluft|natur/, 'outdoors'],
  [/fjäll/, 'mountains'],
  [/båt/, 'boat'],
  [/fiske/, 'fishing'],
  [/häst|ridning/, 'horse'],
  [/hund/, 'dog'],
  [/katt/, 'cat'],
  [/skid/, 'ski'],
  [/fritidshus|sommarstuga/, 'summer-house'],
  [/resor|utlands/, 'travel'],
  [/radhus|villa|gård|lägenhet|hyresrätt|bostadsrätt|boende/, 'home'],
  [/barnfamilj|familj|förälder/, 'family'],
  [/stud(ier|ent)/, 'studies'],
  [/musik|konsert/, 'music'],
  [/foto/, 'camera'],
  [/hantverk|slöjd|sy/, 'crafts'],
  [/bygg|renover/, 'hammer'],
  [/kaffe|fika/, 'coffee'],
  [/buss|kollektiv/, 'bus'],
  [/tåg/, 'train'],
  [/spar(ande|a)/, 'savings'],
  [/återvinning|miljö/, 'recycling'],
];

/** What stands for a thing without an icon of its own. */
const OTHERS = { category: 'basket', trait: 'star' } as const;

/** The icon of a category or trait from its Swedish name; a basket or a star when no word is known. */
export function iconOf(kind: keyof typeof OTHERS, label: string): IconName {
  const plain = label.toLowerCase();
  return BY_WORD.find(([pattern]) => pattern.test(plain))?.[1] ?? OTHERS[kind];
}
