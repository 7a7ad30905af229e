import type { Problem } from './problem';

/** Largest file that is read, in bytes: results are aggregates, so anything near this is something else. */
const LARGEST = 20_000_000;

const trouble = (file: string, found: string, expected: string, remedy: string): Problem => ({
  severity: 'error',
  file,
  path: '',
  found,
  expected,
  remedy,
});

/** The problem with a file of this many bytes; undefined when it may be read. */
export const tooLarge = (file: string, bytes: number): Problem | undefined =>
  bytes > LARGEST
    ? trouble(file, `${bytes} byte`, `högst ${LARGEST} byte`, 'Leverera aggregat, inte enskilda köp.')
    : undefined;

/** What an encoding other than UTF-8 gives itself away by. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (LE)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (BE)';
  return 'en annan teckenkodning, troligen Windows-1252';
}

/** The problem with bytes that aren't UTF-8. */
export const notUtf8 = (file: string, bytes: Uint8Array): Problem =>
  trouble(file, encodingOf(bytes), 'UTF-8', 'Spara filen som UTF-8.');
