import { available } from '../../../src/speech/slots';
import type { Cast, PassedOver } from './cast';
import type { Origin } from './utter';

/** How one line came to be spoken. */
export interface LineReport {
  readonly id: string;
  readonly provider: string;
  readonly voice: string;
  readonly origin: Origin;
  /** Seconds: its slot, its speech as it is now, and before it was fitted. */
  readonly slot: number;
  readonly seconds: number;
  readonly own: number;
  /** Own length as a share of what is available. */
  readonly ratio: number;
  /** fits, fitted (up to 5 % too long), tight (up to 10 %). */
  readonly fit: 'fits' | 'fitted' | 'tight' | 'over';
}

/** How a film was spoken. Times in seconds. */
export interface NarrationReport {
  readonly lines: readonly LineReport[];
  /** Voices that were preferred but didn't speak all, with the reasons. */
  readonly passedOver: readonly PassedOver[];
  readonly wordsPerMinute: number;
  /** Spoken seconds in all. */
  readonly spoken: number;
  /** Seconds left in the slot after the speech. */
  readonly slack: { readonly least: LineReport; readonly most: LineReport } | undefined;
}

export const slackOf = (line: Pick<LineReport, 'slot' | 'seconds'>): number => line.slot - line.seconds;

/** The report of a film that was spoken; `seconds` are the lines' as they are now. */
export function reportOf({ lines: cast, passedOver }: Cast, seconds: readonly number[]): NarrationReport {
  const lines = cast.map(({ line, speaker, origin, own, fit }, i): LineReport => {
    return {
      id: line.id,
      provider: speaker.provider,
      voice: speaker.voice,
      origin,
      slot: line.slot,
      seconds: seconds[i] as number,
      own,
      ratio: own / available(line.slot),
      fit: fit.kind,
    };
  });
  const heard = cast.flatMap((c, i) =>
    c.speaker.provider === 'silence' ? [] : [[c, seconds[i] as number] as const],
  );
  const spoken = heard.reduce((sum, [, s]) => sum + s, 0);
  const words = heard.reduce((sum, [{ line }]) => sum + line.spoken.split(' ').length, 0);
  const bySlack = [...lines].sort((a, b) => slackOf(a) - slackOf(b));
  const [least, most] = [bySlack[0], bySlack.at(-1)];
  return {
    lines,
    passedOver,
    wordsPerMinute: spoken > 0 ? (words / spoken) * 60 : 0,
    spoken,
    slack: least && most ? { least, most } : undefined,
  };
}
