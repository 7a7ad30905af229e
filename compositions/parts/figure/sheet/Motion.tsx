import { ARM_BODIES } from '../../../../src/figures/arm-bodies';
import { type Gesture, gestureAt, gestureEnd } from '../../../../src/figures/gesture';
import { LEG_BODIES } from '../../../../src/figures/leg-bodies';
import { inMood, MOODS } from '../../../../src/figures/mood';
import { Figure } from '../Figure';
import { MODEL, Page } from './Page';

const SEED = 'sheet';
const SCALE = 0.085;

/** A wave in four phases, then the other two held. */
const GESTURES: readonly { readonly gesture: Gesture; readonly share: number }[] = [
  ...[0.1, 0.3, 0.5, 0.9].map((share) => ({ gesture: { kind: 'wave', from: 0 } as const, share })),
  { gesture: { kind: 'offer', from: 0, until: 60 }, share: 0.5 },
  { gesture: { kind: 'point', from: 0, until: 60 }, share: 0.5 },
];

/** Every gesture of every body that makes one; a child among them, and a head that looks back. */
export function Gestures() {
  return (
    <Page>
      {ARM_BODIES.flatMap((body, row) =>
        GESTURES.map(({ gesture, share }, i) => (
          <Figure
            key={`${body}-${gesture.kind}-${share}`}
            look={{ ...MODEL, body, scale: i === 1 ? 0.65 : 1 }}
            x={70 + (row % 2) * 960 + i * 154}
            y={262 + Math.floor(row / 2) * 268}
            scale={SCALE}
            arm={gestureAt(Math.round(gestureEnd(gesture, SEED) * share), gesture, SEED)}
            headTurn={i === 2 ? -1 : 1}
          />
        )),
      )}
    </Page>
  );
}

/** Every body that walks in eight phases of a cycle, strolling and striding; and every mood. */
export function Walks() {
  return (
    <Page>
      {LEG_BODIES.flatMap((body, row) =>
        Array.from({ length: 8 }, (_, i) => (
          <Figure
            key={`${body}-${i}`}
            look={inMood({ ...MODEL, body, scale: i % 4 === 3 ? 0.65 : 1 }, MOODS[i % MOODS.length]!)}
            x={60 + (row % 2) * 960 + i * 118}
            y={262 + Math.floor(row / 2) * 268}
            scale={SCALE}
            steps={{ phase: i / 8, stride: row % 2 ? 560 : 320, close: 0 }}
          />
        )),
      )}
    </Page>
  );
}
