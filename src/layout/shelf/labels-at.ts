import { easeInOutCubic, lerp } from '../ease';
import { apart, type EdgeLabel } from './labels';

/** A label at a frame: where it is on its plank, and by which share larger it is just after its words have changed. */
export interface LabelMark extends EdgeLabel {
  readonly swell: number;
}

/** Part of the way from one state to the next after which the words are the next one's; how much a label then swells. */
const TURN = 0.4;
const SWELL = 0.07;

const sameWords = (a: EdgeLabel, b: EdgeLabel) => a.text === b.text && a.to === b.to && a.keep === b.keep;

/**
 * The labels between two states, a label per block: each glides along its plank while its words change at once, whole.
 * Where one leaves its plank, or grows, its neighbours make room in the same frame.
 */
export function labelsAt(states: readonly (readonly EdgeLabel[])[], state: number): LabelMark[] {
  const from = Math.min(Math.floor(state), states.length - 1);
  const t = state - from;
  const now = states[from] ?? [];
  const next = states[from + 1] ?? now;
  const told = t < TURN ? now : next;
  const after = Math.max(0, (t - TURN) / (1 - TURN));
  const marks = told.map((label, i): LabelMark => {
    const [a, b] = [now[i] ?? label, next[i] ?? label];
    const x = a.row === b.row ? lerp(a.x, b.x, easeInOutCubic(t)) : label.x;
    return { ...label, x, swell: sameWords(a, b) ? 0 : SWELL * (Math.sin(Math.PI * after) || 0) };
  });
  const rows = [...new Set(marks.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const beside = marks.filter((mark) => mark.row === row).sort((a, b) => a.x - b.x);
    const lefts = apart(beside.map(({ x, width }) => ({ left: x, width })));
    return beside.map((mark, i) => ({ ...mark, x: lefts[i] ?? mark.x }));
  });
}
