import type { CarriedDot, Ends, Things } from '../../layout/handover/ends';
import { endsOf } from '../../layout/handover/ends-of';
import { type Carry, type Handover, type Onto, ontoSchema, type Wipe } from '../../scenes/handover';
import type { Scene } from '../../scenes/kinds';
import { landscapeColor } from '../../theme/landscape-color';

/**
 * Pairs what leaves with where it lands: the same colour where there is one, the rest from left to right so that little
 * crosses on its way. The longer list's rest stays out.
 */
function paired(from: readonly CarriedDot[], to: readonly CarriedDot[]) {
  const open = [...to].sort((a, b) => a.x - b.x);
  const take = (test: (dot: CarriedDot) => boolean) => {
    const at = open.findIndex(test);
    return at < 0 ? [] : open.splice(at, 1);
  };
  const leaving = [...from].sort((a, b) => a.x - b.x);
  const same = leaving.map((dot) => take(({ color }) => color === dot.color)[0]);
  return leaving.flatMap((dot, i) => {
    const [land] = same[i] ? [same[i]] : take(() => true);
    return land ? [{ from: dot, to: land }] : [];
  });
}

/** What goes over: the first thing that one scene offers and the other takes. */
function carryOf(offers: Things, takes: Things): Carry | null {
  if (offers.line && takes.line) return { kind: 'line', from: offers.line, to: takes.line };
  if (offers.dots && takes.dots) return { kind: 'dots', dots: paired(offers.dots, takes.dots) };
  return null;
}

/** What of a scene is seen through the wipe before it; nothing of kinds that begin with a flat ground. */
const ontoOf = (next: Scene): Onto | undefined =>
  ontoSchema.options
    .find(({ shape }) => shape.kind.value === next.kind)
    ?.strip()
    .parse(next);

/** The next scene grows out of this scene's own shape; both places of a contrast, each in its half. */
function wipesOf({ seed, seeds = [seed, seed] }: Ends, next: Scene): Wipe[] {
  const onto = ontoOf(next);
  const opened = onto ? { onto } : {};
  if (next.kind !== 'contrast') return [{ ...seed, color: next.ground, ...opened }];
  const sky = (side: 'left' | 'right') => landscapeColor(next[side].landscape, next[side].hue).sky;
  return [
    { ...seeds[0], color: sky('left'), half: 'left', ...opened },
    { ...seeds[1], color: sky('right'), half: 'right', ...opened },
  ];
}

/** The scenes with the ways from one to the next: each is whole in itself and knows all it needs of its neighbours. */
export function withHandovers<S extends Scene>(scenes: readonly S[]): S[] {
  const ends = scenes.map(endsOf);
  const handovers = scenes.map((_, i): Handover | null => {
    const next = scenes[i + 1];
    const [own, other] = [ends[i], ends[i + 1]];
    if (!next || !own || !other) return null;
    return { wipes: wipesOf(own, next), carry: carryOf(own.offers, other.takes) };
  });
  return scenes.map((scene, i) => ({
    ...scene,
    arrival: handovers[i - 1]?.carry ?? null,
    handover: handovers[i] ?? null,
  }));
}
