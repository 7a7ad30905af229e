import { centreDistance } from './box';
import type { Moment } from './moment';
import { isClear } from './rest';
import type { TextMark } from './snapshot';

/** px that a text may have moved, and frames that may have passed, before what is behind it is looked at anew. */
const FAR = 8;
const LONG = 90;

interface Looked {
  readonly frame: number;
  readonly text: TextMark;
}

/**
 * Decides when the pixels behind the texts are worth their while: when a text has come to rest, has got another
 * colour or place, or has stood for three seconds, in which the picture behind it may have changed.
 */
export class GroundPlan {
  private readonly looked = new Map<number, Looked>();

  /** True when pixels should be taken at this moment; they then count as taken. */
  wants({ standing, now }: Moment): boolean {
    const clear = standing.filter(isClear);
    const due = clear.some((text) => this.isDue(text, now.frame));
    if (due) for (const text of clear) this.looked.set(text.node, { frame: now.frame, text });
    return due;
  }

  private isDue(text: TextMark, frame: number): boolean {
    const last = this.looked.get(text.node);
    if (!last) return true;
    return (
      frame - last.frame >= LONG ||
      last.text.fill !== text.fill ||
      centreDistance(last.text.box, text.box) > FAR
    );
  }
}
