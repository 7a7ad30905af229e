import { type FileHandle, open } from 'node:fs/promises';

/** A top-level box of an MP4: its four-letter type and where it lies, in bytes. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly size: number;
}

/** Whether an MP4's index (moov) lies before its picture (mdat). */
export async function isFastStart(path: string): Promise<boolean> {
  const types = (await topBoxes(path)).map((box) => box.type);
  return types.includes('moov') && types.indexOf('moov') < types.indexOf('mdat');
}

/** The top-level boxes of an MP4, in file order (ISO/IEC 14496-12, 4.2). */
export async function topBoxes(path: string): Promise<Box[]> {
  const file = await open(path);
  try {
    const { size: end } = await file.stat();
    const boxes: Box[] = [];
    for (let start = 0; start + 8 <= end; ) {
      const box = await boxAt(file, start, end);
      boxes.push(box);
      start += box.size;
    }
    return boxes;
  } finally {
    await file.close();
  }
}

async function boxAt(file: FileHandle, start: number, end: number): Promise<Box> {
  const head = Buffer.alloc(16);
  await file.read(head, 0, 16, start);
  const short = head.readUInt32BE(0);
  // 1: the size follows as 64 bits; 0: the box reaches to the end of the file.
  const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - start : short;
  if (size < 8) throw new Error(`Not an MP4: box of ${size} bytes at ${start}.`);
  return { type: head.toString('latin1', 4, 8), start, size };
}
