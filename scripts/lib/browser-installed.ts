import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
  'headless_shell',
  'microsoft-edge',
];
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** What the search looks at, so that each platform's can be tested on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
}

const THIS: Machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };

/** Paths of installed Chromes, Chromiums and Edges, the likeliest first. That one is there doesn't mean it starts. */
export function installedBrowsers(machine = THIS): string[] {
  return [...new Set(places(machine))].filter((path) => machine.exists(path));
}

/** A headless shell by the name of its file: full browsers take other flags. */
export function isHeadlessShell(path: string): boolean {
  return /headless[-_]shell(\.exe)?$/.test(path);
}

function places({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return APPS.flatMap((app) =>
      ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS.flatMap((rest) => roots.map((root) => `${root}/${rest}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/local/bin', '/usr/bin', '/snap/bin'].filter(
    Boolean,
  );
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
  ];
}
