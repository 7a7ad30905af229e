import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { byteRange } from '../../../src/review/guard';

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

/** Answers with a sound, whole or the part that a player asks for when it seeks. */
export function sendSound(request: IncomingMessage, response: ServerResponse, file: string): void {
  const { size } = statSync(file);
  const { range } = request.headers;
  const part = range === undefined ? { from: 0, to: size - 1 } : byteRange(range, size);
  if (!part) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': 'audio/wav',
    'Content-Length': part.to - part.from + 1,
    'Accept-Ranges': 'bytes',
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${part.from}-${part.to}/${size}` }),
  });
  createReadStream(file, { start: part.from, end: part.to })
    .on('error', () => response.destroy())
    .pipe(response);
}
