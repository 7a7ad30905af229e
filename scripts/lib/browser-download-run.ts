import { writeSync } from 'node:fs';
import { ensureBrowser } from '@remotion/renderer';
import { ANSWER } from './browser-download';

// The other half of browser-download.ts.
const status = await ensureBrowser({
  logLevel: 'error',
  chromeMode: 'headless-shell',
  onBrowserDownload: () => {
    process.stdout.write('Hämtar en webbläsare (en gång, cirka 100 MB) …\n');
    return { version: null, onProgress: () => {} };
  },
});
if ('path' in status) writeSync(ANSWER, status.path);
