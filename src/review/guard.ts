/** Names that this machine answers to on its own loopback. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'] as const;

/**
 * True when a request was sent to this very server by its own name. A page elsewhere whose name was made to lead here (DNS
 * rebinding) has another Host.
 */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  LOOPBACK.some((name) => host === `${name}:${port}`);

/** True when a page of this server sent the request: what writes is never taken from anybody else. */
export const isOwnOrigin = (origin: string | undefined, port: number): boolean =>
  LOOPBACK.some((name) => origin === `http://${name}:${port}`);

/** Bytes `from` up to and with `to`, of a file of `size`; null when there is no such part. */
export function byteRange(
  header: string,
  size: number,
): { readonly from: number; readonly to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return from <= to ? { from, to } : null;
}
