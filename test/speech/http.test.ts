import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { narration } from '../../scripts/lib/voice/narrate';
import { dataDir, filmOf, inFolder, soundsOf, toneWav } from './helpers';

const LINES = [['opening.en', 'Det är 46 %.', 3]] as const;
const KEY = 'SPEECH_TEST_KEY';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** Speaks one line through a service that answers so; gives what it was asked and what came of it. */
async function spokenBy(answer: Answer, voice: object = {}) {
  const asked: { headers: IncomingMessage['headers']; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      asked.push({ headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/audio/speech`;
  const http = { provider: 'http', voice: 'alloy', version: '1', url, model: 'tts', timeout: 2, ...voice };
  try {
    return await inFolder(async (folder) => {
      dataDir(folder, [http, { provider: 'silence' }]);
      const options = {
        dataDir: folder,
        takesDir: path.join(folder, 'takes'),
        cacheDir: path.join(folder, 'cache'),
      };
      const first = await narration(filmOf(LINES), options);
      const second = await narration(filmOf(LINES), options);
      return {
        asked,
        first,
        second,
        why: first.report.passedOver[0]?.failures[0]?.why ?? first.report.passedOver[0]?.why,
      };
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const sound: Answer = (_, response) => response.end(toneWav(1, 24_000));

describe('a voice that is a service', () => {
  it('is asked the way OpenAI is, with the key from the environment, once', async () => {
    process.env[KEY] = 'hemlig';
    try {
      const { asked, first, second } = await spokenBy(sound, { keyVariable: KEY, instructions: 'varmt' });
      expect(asked).toHaveLength(1);
      expect(asked[0]?.headers.authorization).toBe('Bearer hemlig');
      expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
        model: 'tts',
        voice: 'alloy',
        input: 'Det är fyrtiosex procent.',
        response_format: 'wav',
        speed: 1,
        instructions: 'varmt',
      });
      expect(first.lines[0]).toMatchObject({ provider: 'http', voice: 'alloy', rate: 24_000 });
      expect(soundsOf(second.lines)).toEqual(soundsOf(first.lines));
    } finally {
      delete process.env[KEY];
    }
  });

  it('without its key is passed over, and nothing is sent', async () => {
    const { asked, first, why } = await spokenBy(sound, { keyVariable: KEY });
    expect(asked).toEqual([]);
    expect(first.lines[0]?.provider).toBe('silence');
    expect(why).toMatch(/SPEECH_TEST_KEY/);
  });

  it('that is busy is asked again', async () => {
    let times = 0;
    const { first } = await spokenBy((request, response, body) => {
      times += 1;
      if (times === 1) response.writeHead(429).end('vänta');
      else sound(request, response, body);
    });
    expect(first.lines[0]?.provider).toBe('http');
    expect(times).toBe(2);
  });

  it.each<[string, Answer, RegExp]>([
    ['refuses', (_, r) => r.writeHead(401).end('{"error":"bad key"}'), /svarade 401: .*bad key/],
    ['gives nothing', (_, r) => r.end(), /gav inget ljud/],
    ['gives a page', (_, r) => r.end('<html>Det här är ingen röst</html>'), /ingen WAV-fil/],
    ['is slow', () => {}, /svarade inte i tid/],
    [
      'breaks off',
      (_, r) => r.writeHead(200, { 'content-length': 9999 }).write('RIFF', () => r.destroy()),
      /bröts|kunde inte nås/,
    ],
    [
      'never stops',
      (_, r) => {
        const piece = Buffer.alloc(4_000_000);
        const more = () => {
          while (r.writable && r.write(piece));
          if (r.writable) r.once('drain', more);
        };
        more();
      },
      /mer än 20000000 byte/,
    ],
    [
      'leads elsewhere',
      (_, r) => r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /kunde inte nås/,
    ],
  ])('and %s is passed over with the reason', async (_, answer, words) => {
    const { first, why } = await spokenBy(answer);
    expect(first.lines[0]?.provider).toBe('silence');
    expect(why).toMatch(words);
  });
});
