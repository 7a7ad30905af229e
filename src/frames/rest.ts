import type { Snapshot, TextMark, ZoneMark } from './snapshot';

/** px per frame that a text may move and still count as standing: idle sway and slow camera moves. */
const STANDING = 0.5;

/** Share by which its size may have changed: more, and it is growing into place or shrinking away. */
const SAME_SIZE = 0.01;

/** Share of a text that may be hidden before it counts as not there: it rises behind an edge, or a plane has passed it. */
const GONE = 0.95;

/** Share that may be covered all the same: the tip of a leaf over a letter's edge is no obstacle. */
const NEGLIGIBLE = 0.04;

/** Opacity under which nothing is read. */
const FAINT = 0.05;

/** True when any of it can be read. */
export const isVisible = (text: TextMark): boolean => text.hidden < GONE && text.opacity > FAINT;

/** True when nothing lies over it that is worth mentioning. */
export const isClear = (text: TextMark): boolean => text.hidden <= NEGLIGIBLE;

/**
 * The visible texts that stand still: in the same place as in the snapshot before (within half a px per frame) and as large. What is
 * still on its way in or out is nowhere yet, so it can't be outside, covered or on top of something.
 */
export function standing(now: Snapshot, before: Snapshot): readonly TextMark[] {
  const frames = Math.max(1, now.frame - before.frame);
  const slack = frames * STANDING;
  const was = new Map(before.texts.map((text) => [text.node, text]));
  return now.texts.filter((text) => {
    const earlier = was.get(text.node);
    if (!earlier || !isVisible(text) || !isVisible(earlier)) return false;
    if (!near(text.size, earlier.size, SAME_SIZE * text.size)) return false;
    return near(text.box.y, earlier.box.y, slack) && near(anchor(text), anchor(earlier), slack * 2);
  });
}

/** The things in the zone of the captions that don't just rise or fall through it; walking along it is standing. */
export function standingInZone(now: Snapshot, before: Snapshot): readonly ZoneMark[] {
  const slack = Math.max(1, now.frame - before.frame) * STANDING;
  const was = new Map(before.inCaptionZone.map((mark) => [mark.node, mark]));
  return now.inCaptionZone.filter((mark) => {
    const earlier = was.get(mark.node);
    return earlier !== undefined && near(mark.box.y, earlier.box.y, slack);
  });
}

const near = (a: number, b: number, slack: number) => Math.abs(a - b) <= slack;

/** Middle of the text in px. A counter grows at an end without moving: half of that is within the slack. */
const anchor = ({ box }: TextMark) => box.x + box.width / 2;

/** As it is named in a report. */
export const quoted = (text: TextMark): string => `"${text.lines.map((line) => line.text).join(' / ')}"`;
