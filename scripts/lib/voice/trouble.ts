import { available } from '../../../src/speech/slots';
import { fail } from '../say';
import type { Cast, CastLine, Failure, PassedOver } from './cast';

const comma = (n: number, digits = 2) => n.toFixed(digits).replace('.', ',');

/** What a kind of voice is called. */
export const CALLED = {
  takes: 'inspelade tagningar',
  command: 'röstprogrammet',
  http: 'rösttjänsten',
  guide: 'guiderösten',
  silence: 'tystnad',
} as const;

const failureText = ({ line, why }: Failure) => `      ${line}: ${why}`;

/** Why a voice was passed over, with every line that it couldn't speak. */
export function passedOverText({ speaker, why, failures, spoke }: PassedOver): string {
  const name = `${CALLED[speaker.provider]} (${speaker.voice})`;
  if (why !== undefined) return `${name} kan inte användas: ${why}`;
  const rest = spoke > 0 ? `, läste ${spoke} andra` : '';
  const head = `${name} kunde inte läsa ${failures.length} ${failures.length === 1 ? 'rad' : 'rader'}${rest}:`;
  return [head, ...failures.map(failureText)].join('\n');
}

/** Stops when another voice than the preferred one had to speak, or none did. */
export function strictTrouble({ lines, passedOver }: Pick<Cast, 'lines' | 'passedOver'>): void {
  if (passedOver.length > 0)
    fail(
      [
        '--strict-voice: filmens röst kan inte läsa hela filmen.',
        ...passedOver.map((p) => `  ${passedOverText(p)}`),
        'Gör det som saknas, eller ta bort rösten ur data/narration.json.',
      ].join('\n'),
    );
  if (lines.some((l) => l.speaker.provider === 'silence'))
    fail(
      '--strict-voice: filmen skulle bli tyst. Lägg till en röst i data/narration.json, eller lägg in tagningar.',
    );
}

/** What is said when no voice could speak a line. */
export const unspokenText = ({ unspoken, passedOver }: Cast): string =>
  [
    `Ingen röst kunde läsa ${unspoken.length} ${unspoken.length === 1 ? 'rad' : 'rader'}.`,
    ...passedOver.map((p) => `  ${passedOverText(p)}`),
    'Åtgärda det ovan, eller lägg till en röst i data/narration.json ("silence" sist gör filmen tyst i stället).',
  ].join('\n');

const overText = ({ line, fit, own, speaker }: CastLine): string[] => {
  if (fit.kind !== 'over') return [];
  const short = speaker.recorded ? `, eller läs in den ${comma(fit.seconds)} s snabbare` : '';
  return [
    `  ${line.id}: ${comma(own)} s tal, luckan har ${comma(available(line.slot))} s`,
    `      korta texten med ungefär ${fit.characters} uttalade tecken, ge raden ${comma(fit.seconds)} s till${short}`,
  ];
};

/** Lines that are too long for their slots, with what to cut. */
export const overflowText = (over: readonly CastLine[]): string =>
  [
    `${over.length} ${over.length === 1 ? 'rad är' : 'rader är'} för lång${over.length === 1 ? '' : 'a'} för sin lucka. Inget kapas och inget läggs ovanpå nästa rad.`,
    ...over.flatMap(overText),
    'Ändra rad eller slot i data/storyboard.*.json och kör npm run check.',
  ].join('\n');
