import type { Lexicon } from '../../../src/schema/lexicon';
import type { VoiceOf } from '../../../src/schema/narration';
import { givenTo } from '../../../src/speech/lexicon';
import { utteranceOf } from './sound-file';
import { MOST, type Speaker, SpeechError } from './speaker';

/** Answers that may be better in a moment, and how long that moment is, in ms. */
const PASSING = [429, 502, 503, 504];
const WAITS = [500, 2000] as const;
/** How much of an answer that is no sound is shown. */
const MOST_SAID = 200;

/** A voice that is a service, asked the way OpenAI's is. The key comes from the environment and is never shown. */
export function http(voice: VoiceOf<'http'>, lexicon: Lexicon): Speaker {
  const { provider: _, timeout, keyVariable, ...settings } = voice;
  const key = keyVariable === undefined ? undefined : process.env[keyVariable];
  return {
    provider: 'http',
    voice: voice.voice,
    identity: settings,
    given: (spoken) => givenTo('http', spoken, lexicon).text,
    hurries: true,
    recorded: false,
    atOnce: 4,
    hindrance: () =>
      keyVariable !== undefined && !key
        ? { why: `miljövariabeln ${keyVariable} med tjänstens nyckel är inte satt`, present: true }
        : undefined,
    async speak({ spoken }, speed) {
      const body = JSON.stringify({
        model: voice.model,
        voice: voice.voice,
        input: givenTo('http', spoken, lexicon).text,
        response_format: 'wav',
        speed,
        ...(voice.instructions === undefined ? {} : { instructions: voice.instructions }),
      });
      const headers = {
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      };
      return utteranceOf(await asked(voice.url, { method: 'POST', headers, body }, timeout * 1000));
    },
    close: () => {},
  };
}

/** The answer's bytes. Waits and asks again when the service is busy; a redirect, which would take the key along, is refused. */
async function asked(url: string, request: RequestInit, patience: number): Promise<Uint8Array> {
  for (const wait of [...WAITS, null]) {
    const answer = await sent(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (answer.ok) return bounded(answer);
    const said = new TextDecoder()
      .decode(await bounded(answer))
      .replace(/\s+/g, ' ')
      .slice(0, MOST_SAID);
    if (wait === null || !PASSING.includes(answer.status))
      throw new SpeechError(`tjänsten svarade ${answer.status}${said ? `: ${said}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Error('A service was asked without an answer.');
}

async function sent(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new SpeechError(`tjänsten på ${new URL(url).host} kunde inte nås (${reason(error)})`);
  }
}

/** A body of bounded size. */
async function bounded({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  try {
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      size += piece.value.length;
      if (size > MOST.bytes) throw new SpeechError(`tjänsten gav mer än ${MOST.bytes} byte för en rad`);
      pieces.push(piece.value);
    }
  } catch (error) {
    if (error instanceof SpeechError) throw error;
    throw new SpeechError(`tjänstens svar bröts (${reason(error)})`);
  } finally {
    await reader?.cancel().catch(() => {});
  }
  return Buffer.concat(pieces);
}

const reason = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { message?: string } };
  return name === 'TimeoutError' ? 'svarade inte i tid' : (cause?.message ?? message);
};
