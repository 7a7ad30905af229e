/** The part of tar-stream 3 that is used: it comes without types. */
declare module 'tar-stream' {
  import type { Readable, Writable } from 'node:stream';

  export interface Entry extends Readable {
    readonly header: { readonly name: string; readonly type: string; readonly mode: number };
  }
  export function extract(): Writable & AsyncIterable<Entry>;
}
