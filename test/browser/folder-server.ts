import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.m4a': 'audio/mp4',
};

/** The plainest of servers: it has a folder's files at a path, and can nothing else. */
export async function serveFolder(folder: string, at: string) {
  const server = http.createServer((request, response) => {
    const name = (request.url ?? '').split('?')[0]?.replace(at, '') || 'index.html';
    const file = path.join(folder, name);
    if (request.method !== 'GET' || !request.url?.startsWith(at) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${at}`, close: () => server.close() };
}
