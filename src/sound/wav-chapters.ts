import type { Chapter } from '../captions/chapters';

/** A number as 4 bytes, big end first; 7 bits in each when `synchsafe` (ID3v2.4, 6.2). */
function four(value: number, synchsafe = false): number[] {
  const bits = synchsafe ? 7 : 8;
  return [3, 2, 1, 0].map((place) => Math.floor(value / 2 ** (bits * place)) % 2 ** bits);
}

const latin = (text: string) => [...text].map((c) => c.charCodeAt(0));

const frame = (id: string, body: readonly number[]) => [
  ...latin(id),
  ...four(body.length, true),
  0,
  0,
  ...body,
];

/** No byte offset is given: the times count. */
const NO_OFFSET = [0xff, 0xff, 0xff, 0xff];
/** The tag's name for UTF-16 with a byte order mark. */
const UTF_16 = 1;

const utf16 = (text: string) => [
  0xff,
  0xfe,
  ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]),
];

function chapterFrame({ title, from, to }: Chapter, index: number, fps: number): number[] {
  const times = [from, to].flatMap((at) => four(Math.round((at * 1000) / fps)));
  const name = frame('TIT2', [UTF_16, ...utf16(title)]);
  return frame('CHAP', [...latin(`c${index}`), 0, ...times, ...NO_OFFSET, ...NO_OFFSET, ...name]);
}

/** Chapters as an ID3v2.4 tag (with its chapter addendum 1.0, CHAP): what ffmpeg reads chapters from in a WAV. */
function id3Chapters(chapters: readonly Chapter[], fps: number): Uint8Array {
  const body = chapters.flatMap((chapter, i) => chapterFrame(chapter, i, fps));
  return Uint8Array.from([...latin('ID3'), 4, 0, 0, ...four(body.length, true), ...body]);
}

/** Chapters as a chunk of a WAV file, after its sound. */
export function chaptersChunk(chapters: readonly Chapter[], fps: number): Uint8Array {
  const tag = id3Chapters(chapters, fps);
  const out = new Uint8Array(8 + tag.length + (tag.length % 2));
  out.set(latin('id3 '));
  new DataView(out.buffer).setUint32(4, tag.length, true);
  out.set(tag, 8);
  return out;
}
