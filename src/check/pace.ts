import { CAPTION } from '../captions/wrap';
import type { TimelineLine, TimelineScene } from '../storyboard/timeline';
import type { JsonFile } from './json';
import type { Report } from './report';
import { lineAt, type WrittenScenes } from './written-at';

/** Seconds of a slot that are kept free after the speech (FACTS.md, Speech and slots). */
const BREATH = 0.3;

/** A line that is gone before it can be read as a caption. */
export function checkPace(
  r: Report,
  json: JsonFile,
  storyboard: WrittenScenes,
  scene: TimelineScene,
  line: TimelineLine,
  fps: number,
): void {
  const slot = (line.to - line.from) / fps;
  const cps = line.text.length / (slot - BREATH);
  if (cps <= CAPTION.cps.aim) return;
  const cut = Math.ceil(line.text.length - (slot - BREATH) * CAPTION.cps.aim);
  const need = line.text.length / CAPTION.cps.aim + BREATH - slot;
  const add = cps > CAPTION.cps.limit ? r.error : r.warning;
  add(json, lineAt(storyboard, scene, line.id), [
    `${line.id}: ${line.text.length} tecken på ${slot.toFixed(1)} s (${cps.toFixed(1)} tecken/s)`,
    `högst ${CAPTION.cps.aim} tecken/s, aldrig över ${CAPTION.cps.limit}`,
    `Korta texten med ${cut} tecken, eller ge raden ${need.toFixed(1)} s till.`,
  ]);
}
