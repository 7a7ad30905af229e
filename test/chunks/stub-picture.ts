import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { runFfmpeg } from '../../scripts/lib/ffmpeg';
import type { DrawnStats, Picture } from '../../scripts/lib/picture/picture';
import type { Scene } from '../../src/scenes/kinds';

const [WIDTH, HEIGHT] = [32, 16];

const sha = (text: string) => createHash('sha256').update(text).digest();

/** What a frame of the stub shows: the words of its scene that move on twos, nothing else. */
const frameOf = (scene: Scene, frame: number): Buffer =>
  sha(JSON.stringify([scene.id, scene.ground, scene.captions, Math.floor(frame / 2)]));

export interface StubCalls {
  /** Frames that were computed: "opening 0–10". */
  readonly computed: string[];
  /** Chunks that were drawn: "opening 0–10". */
  readonly drawn: string[];
  /** Single frames that were drawn: "opening 7". */
  readonly stills: string[];
}

export interface Stub {
  readonly identity?: string;
  /** Called before a chunk is drawn: throws, waits, or lets be. */
  readonly before?: (scene: Scene, from: number, signal: AbortSignal | undefined) => Promise<void> | void;
  readonly workers?: number;
}

/** A picture of small grey frames, really encoded: quick, and as closed pieces that join. */
export function stubPicture({ identity = 'stub 1', before, workers = 2 }: Stub = {}): Picture & StubCalls {
  const calls: StubCalls = { computed: [], drawn: [], stills: [] };
  const digestsOf = (scene: Scene, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => frameOf(scene, from + i).toString('hex'));
  return {
    identity,
    workers,
    ...calls,
    check: async () => [],
    fellBack: () => false,
    async digests(scene, _captions, from, to) {
      calls.computed.push(`${scene.id} ${from}–${to}`);
      return digestsOf(scene, from, to);
    },
    async draw(scene, _captions, from, to, file, onProgress, signal): Promise<DrawnStats> {
      await before?.(scene, from, signal);
      signal?.throwIfAborted();
      const frames = Array.from({ length: to - from }, (_, i) => pixels(frameOf(scene, from + i)));
      await encode(Buffer.concat(frames), to - from, file);
      onProgress?.(to - from);
      calls.drawn.push(`${scene.id} ${from}–${to}`);
      return {
        digests: digestsOf(scene, from, to),
        drawn: to - from,
        ms: { instructions: 0, drawing: 0, encoding: 0 },
        peakMemory: 0,
      };
    },
    async still(scene, _captions, frame) {
      calls.stills.push(`${scene.id} ${frame}`);
      return frameOf(scene, frame);
    },
    close: async () => {},
  };
}

/** Grey blocks, one of each byte, so that frames differ also after encoding. */
function pixels(shown: Buffer): Buffer {
  const frame = Buffer.alloc(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) frame[y * WIDTH + x] = shown[(x >> 2) + 8 * (y >> 2)] ?? 0;
  return frame;
}

async function encode(raw: Buffer, frames: number, file: string): Promise<void> {
  await writeFile(`${file}.raw`, raw);
  await runFfmpeg('ffmpeg', [
    ...['-f', 'image2pipe', '-vcodec', 'rawvideo', '-pix_fmt', 'gray', '-video_size', `${WIDTH}x${HEIGHT}`],
    ...['-framerate', '30', '-frame_size', String(WIDTH * HEIGHT), '-i', `${file}.raw`],
    ...['-frames:v', String(frames), '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-threads', '1'],
    ...['-preset', 'ultrafast', '-flags', '+cgop', '-f', 'mp4', '-y', file],
  ]);
}
