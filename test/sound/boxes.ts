/**
 * A reader of MP4 boxes for tests, written from ISO/IEC 14496-12, Nero's chapter list (chpl) and Apple's chapter track
 * (QuickTime File Format, "tref" of type "chap"): independent of what wrote the file.
 */
export interface Mp4Box {
  readonly type: string;
  readonly body: Buffer;
}

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta', 'edts', 'tref']);

export function boxesOf(bytes: Buffer): Mp4Box[] {
  const boxes: Mp4Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const size =
      short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      body: bytes.subarray(at + head, at + size),
    });
    at += size;
  }
  return boxes;
}

/** All boxes at a path, such as ['moov', 'udta', 'chpl']. */
export function at(bytes: Buffer, path: readonly string[]): Buffer[] {
  const [first, ...rest] = path;
  const found = boxesOf(bytes).filter((box) => box.type === first);
  if (rest.length === 0) return found.map((box) => box.body);
  if (!CONTAINERS.has(first ?? '')) throw new Error(`${first} holds no boxes.`);
  return found.flatMap((box) => at(box.body, rest));
}

/** A chapter: its name and where it begins, in seconds. */
export interface ReadChapter {
  readonly title: string;
  readonly from: number;
}

/** Nero's list: version 1, a count, then times in 100 ns and names with their length before them. */
export function neroChapters(file: Buffer): ReadChapter[] {
  const [list] = at(file, ['moov', 'udta', 'chpl']);
  if (!list) return [];
  const chapters: ReadChapter[] = [];
  for (let i = 0, place = 9; i < (list[8] ?? 0); i++) {
    const length = list[place + 8] ?? 0;
    const from = Number(list.readBigUInt64BE(place)) / 1e7;
    chapters.push({ title: list.toString('utf8', place + 9, place + 9 + length), from });
    place += 9 + length;
  }
  return chapters;
}

const idOf = (track: Buffer) => {
  const [head] = at(track, ['tkhd']);
  return head?.readUInt32BE(head[0] === 1 ? 20 : 12);
};

/** Apple's track of text samples, which the other tracks name as their chapters. */
export function trackChapters(file: Buffer): ReadChapter[] {
  const tracks = at(file, ['moov', 'trak']);
  const named = new Set(tracks.flatMap((t) => at(t, ['tref', 'chap']).map((ids) => ids.readUInt32BE(0))));
  const track = tracks.find((t) => named.has(idOf(t) ?? -1));
  if (!track) return [];
  const table = (name: string) => at(track, ['mdia', 'minf', 'stbl', name])[0] as Buffer;
  const head = at(track, ['mdia', 'mdhd'])[0] as Buffer;
  const scale = head.readUInt32BE(head[0] === 1 ? 20 : 12);
  const rows = (name: string, width: number) => {
    const body = table(name);
    const start = name === 'stsz' ? 8 : 4;
    return Array.from({ length: body.readUInt32BE(start) }, (_, row) =>
      Array.from({ length: width }, (_, i) => body.readUInt32BE(start + 4 + 4 * (width * row + i))),
    );
  };
  const durations = rows('stts', 2).flatMap(([count, length]) =>
    new Array<number>(count ?? 0).fill(length ?? 0),
  );
  const sizes = rows('stsz', 1).flat();
  const runs = rows('stsc', 3);
  const offsets: number[] = [];
  rows('stco', 1).forEach(([chunk = 0], i) => {
    // The last run that begins at or before this chunk says how many samples it has.
    const inChunk = runs.findLast(([first = 0]) => first <= i + 1)?.[1] ?? 0;
    for (let n = 0, place = chunk; n < inChunk; n++) {
      offsets.push(place);
      place += sizes[offsets.length - 1] ?? 0;
    }
  });
  let time = 0;
  return offsets.map((offset, i) => {
    const from = time / scale;
    time += durations[i] ?? 0;
    return { title: file.toString('utf8', offset + 2, offset + 2 + file.readUInt16BE(offset)), from };
  });
}
