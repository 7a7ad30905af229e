import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { PreviewServer } from 'vite';
import { APPROVALS_FILE } from '../../../src/review/approvals';
import { DELIVERY_FILE } from '../../../src/review/delivery';
import { isOwnHost, isOwnOrigin } from '../../../src/review/guard';
import { fail, warn } from '../say';
import { MIX_FOLDER, mixFile, narrationEntries } from '../sound-files';
import { readDelivery } from './delivery';
import { sendJson, sendSound } from './send';
import { Refusal, takeApproval } from './take-approval';

export interface ReviewOptions {
  readonly dataDir: string;
  /** Folder with the built page (page.ts). */
  readonly pageDir: string;
  /** A port that must be free; undefined for any. */
  readonly port: number | undefined;
}

export interface ReviewServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Nobody may show the page inside another, learn where it was opened, or take a text for a script. */
const HEADERS = {
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

const LOOPBACK = '127.0.0.1';

/** Answers what isn't part of the built page; anything else is left to Vite, which serves that folder alone. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  dataDir: string,
  port: number,
): Promise<boolean> {
  if (!isOwnHost(request.headers.host, port)) throw new Refusal(403, 'Another host.');
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (path === `/${APPROVALS_FILE}` && request.method === 'POST') {
    if (!isOwnOrigin(request.headers.origin, port)) throw new Refusal(403, 'Another page.');
    sendJson(response, await takeApproval(request, dataDir));
    return true;
  }
  if (!reads) throw new Refusal(405, 'Only reading.');
  if (path === `/${DELIVERY_FILE}`) {
    sendJson(response, readDelivery(dataDir, true));
    return true;
  }
  if (!path.startsWith(`/${MIX_FOLDER}/`)) return false;
  const name = narrationEntries(dataDir)
    .map((e) => basename(e.file))
    .find((n) => path === `/${MIX_FOLDER}/${n}`);
  if (name === undefined || !existsSync(mixFile(name))) throw new Refusal(404, 'No such sound.');
  sendSound(request, response, mixFile(name));
  return true;
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof Refusal) sendJson(response, { error: error.message }, error.status);
  else {
    warn(error instanceof Error ? error.message : String(error));
    sendJson(response, { error: error instanceof Error ? error.message : 'Failed.' }, 500);
  }
}

function listen(server: PreviewServer, dataDir: string): void {
  server.middlewares.use((request, response, next) => {
    const { port } = server.httpServer.address() as AddressInfo;
    answer(request, response, dataDir, port)
      .then((answered) => (answered ? undefined : next()))
      .catch((error: unknown) => refuse(response, error));
  });
}

/**
 * Serves the review page on this machine alone: the built page, the delivery as it lies on the disk now, the sounds that are
 * made of it, and one thing that writes: an approval more.
 */
export async function startReview({ dataDir, pageDir, port }: ReviewOptions): Promise<ReviewServer> {
  const { preview } = await import('vite');
  const taken = () =>
    fail(`Porten ${port} är upptagen. Välj en annan med --port, eller låt bli så väljs en ledig.`);
  const server = await preview({
    root: pageDir,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: LOOPBACK, port: port ?? 0, strictPort: port !== undefined, cors: false },
    plugins: [{ name: 'review', configurePreviewServer: (made) => listen(made, dataDir) }],
  }).catch((error: unknown) => {
    if (error instanceof Error && /port .* in use/i.test(error.message)) return taken();
    throw error;
  });
  const { port: chosen } = server.httpServer.address() as AddressInfo;
  return { address: `http://${LOOPBACK}:${chosen}/`, close: () => server.close() };
}
