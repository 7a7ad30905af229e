import { fail } from '../say';

/** Whether a disk was full under it: our own writing, or that of a program that we started, which says so in words. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as NodeJS.ErrnoException).code === 'ENOSPC' ||
    /ENOSPC|No space left on device/i.test(error.message));

/** Does `work`; says what to do when a disk gets full under it. */
export async function minded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    fail(`Disken är full. Den förra filmen är orörd, och det som hann ritas finns kvar.
Frigör plats (npm run film -- --clean tömmer förrådet av färdiga bitar) och kör igen.`);
  }
}
