let silenced = false;

/**
 * Keeps one trace of Remotion's from the user, from now on: while drawing in several tabs it brings them to the front
 * in turn, and when it closes the browser in the middle of that it prints the failure, although nothing has failed.
 */
export function silenceTabNoise(): void {
  if (silenced) return;
  silenced = true;
  const { error } = console;
  console.error = (...words: unknown[]) => {
    if (!words.some(isTabNoise)) error.apply(console, words);
  };
}

function isTabNoise(word: unknown): boolean {
  return word instanceof Error && word.message.includes('Page.bringToFront');
}
