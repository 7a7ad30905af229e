import type { Acting } from '../../src/layout/persona/acting';
import { doingsOf } from '../../src/layout/persona/doing';
import { membersOf } from '../../src/layout/persona/members';
import { placePersona } from '../../src/layout/persona/persona';
import { pick, type Random, seededRandom } from '../../src/layout/random';
import type { SceneOf } from '../../src/scenes/kinds';
import { HOMES, HOUSEHOLDS, PLACES } from '../../src/schema/persona';
import { HUES } from '../../src/theme/color';
import { ICON_NAMES } from '../../src/theme/icons';
import { skyOf } from '../../src/theme/place-color';

type PersonaScene = SceneOf<'persona'>;

const NAMES = [
  'Ung',
  'Stadsparet',
  'Land & trädgård',
  'Småbarnsfamiljen',
  'Trygghetsboende i mellanstora kommuner åt',
];
const SUBS = ['30–50 år', '22–34 år · hyr i innerstan', '75–90 år · bor i trygghetsboende vid kusten'];
const LABELS = [
  'Baby',
  'Hudvård',
  'Sexualhälsa',
  'Insekter & solskydd',
  'Bor i trygghetsboende med hemförsäkring',
  'Vill hellre fråga någon som kan än leta själv på nätet, och gör det gärna i sitt eget apotek nära hemmet',
];
const NEEDS = [
  'Snabba svar.',
  'Snabba svar om hud och hälsa, utan att boka tid.',
  'Vill kunna fråga någon utan att känna att det är bråttom, och helst slippa stå i kö bland andra.',
];
const TOGETHER = ['har alla tre i korgen', 'köper alla fyra varugrupperna minst en gång om året'];

const shown = (text: string, value: number) => ({ text, value, fact: 'a_fact' });

/** A claim with an index. */
export const claim = (label: string, index: number): PersonaScene['claims'][number] => ({
  label,
  icon: 'star',
  index: shown(String(index), index),
});

/** A persona scene with one's own fields over an ordinary one. */
export function personaScene(over: Partial<PersonaScene> = {}): PersonaScene {
  const persona = {
    ageRange: [30, 50] as [number, number],
    household: 'couple' as const,
    dog: false,
    home: 'detached-house' as const,
    place: 'inner-city' as const,
  };
  return {
    id: 'persona-1',
    kind: 'persona',
    frames: 600,
    beats: { enter: 12, chart: 120, home: 60, over: 200, second: 270, under: 330, need: 400, together: 480 },
    ground: skyOf('inner-city', 'blue'),
    arrival: null,
    handover: null,
    tag: { source: 'Index, n = 742 av 4 120', synthetic: 'Exempeldata' },
    captions: [],
    person: { segment: 'stadsparet', name: 'Stadsparet', hue: 'blue', persona },
    headline: 'Stadsparet',
    sub: '22–34 år · hyr i innerstan',
    share: shown('18 %', 0.18),
    shareLabel: 'av kunderna',
    baseline: '100 = alla kunder',
    claims: [claim('Djur', 58), claim('Värk', 71), claim('Vitaminer', 127), claim('Hudvård', 158)],
    need: { label: 'Behov', text: NEEDS[1]! },
    together: { share: shown('31 %', 0.31), label: TOGETHER[0]! },
    ...over,
  };
}

function someIndices(random: Random): number[] {
  const count = 1 + Math.floor(random() * 5);
  const [from, to] = pick(random, [
    [12, 640],
    [40, 220],
    [20, 99],
    [101, 300],
    [92, 108],
  ] as const);
  return Array.from({ length: count }, () => Math.round(from + random() * (to - from))).sort((a, b) => a - b);
}

/** A scene of everything that data may bring, by number. */
export function anyScene(seed: number): PersonaScene {
  const random = seededRandom(`persona ${seed}`);
  const from = 20 + Math.floor(random() * 60);
  const claims = someIndices(random).map((index) => ({
    ...claim(pick(random, LABELS), index),
    icon: pick(random, ICON_NAMES),
  }));
  const place = PLACES[seed % PLACES.length]!;
  const { name } = pick(random, HUES);
  return personaScene({
    ground: skyOf(place, name),
    person: {
      segment: `segment-${seed}`,
      name: 'Segment',
      hue: name,
      persona: {
        ageRange: [from, from + 15],
        household: pick(random, HOUSEHOLDS),
        dog: random() < 0.5,
        home: pick(random, HOMES),
        place,
      },
    },
    headline: pick(random, NAMES),
    sub: pick(random, SUBS),
    claims,
    need: { label: 'Behov', text: pick(random, NEEDS) },
    together: { share: shown('0,4 %', 0.004), label: pick(random, TOGETHER) },
    ...(random() < 0.3 ? { untested: 'Otestade index' } : {}),
  });
}

/** The people of a scene. */
export const castOf = membersOf;

/** What actAt is given for a scene, in the order that the scene's own component gives it. */
export function actingOf(scene: PersonaScene): Acting {
  const members = castOf(scene);
  const { people, stage, emphases } = placePersona(scene, members);
  return {
    members,
    doings: doingsOf({ members, ...scene.person.persona }),
    standing: people,
    stage,
    emphases,
    enter: 26,
    chart: scene.beats.chart,
  };
}

const COORDINATES = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 } as const;

/** Smallest y that a path's points reach, in its own units: coarse, curves by their ends. */
export function topOfPath(d: string): number {
  let y = 0;
  let top = Number.POSITIVE_INFINITY;
  for (const [, letter = 'M', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase() as keyof typeof COORDINATES;
    const step = COORDINATES[command];
    if (step === 0 || command === 'H') continue;
    const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let i = step - 1; i < numbers.length; i += step) {
      y = numbers[i]! + (letter === command ? 0 : y);
      top = Math.min(top, y);
    }
  }
  return top;
}
