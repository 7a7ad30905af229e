import { findBrowser, localBrowser } from './browser';
import { print, run } from './say';

// Run by findBrowserSync with "any" or "local": prints the browser (or null) as JSON on standard output.
await run(async () => {
  const found = process.argv[2] === 'local' ? await localBrowser() : await findBrowser();
  print(JSON.stringify(found ?? null));
});
