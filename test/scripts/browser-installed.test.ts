import { describe, expect, it } from 'vitest';
import { installedBrowsers, isHeadlessShell, type Machine } from '../../scripts/lib/browser-installed';

const machine = (platform: NodeJS.Platform, there: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: '/home/anna',
  exists: (path) => there.includes(path),
});

describe('installed browsers', () => {
  it('on Linux are looked for in PATH first, Chrome before Chromium', () => {
    const there = ['/usr/bin/chromium', '/opt/tools/google-chrome', '/snap/bin/chromium'];
    expect(installedBrowsers(machine('linux', there, { PATH: '/opt/tools:/bin' }))).toEqual([
      '/opt/tools/google-chrome',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
    ]);
  });

  it('on macOS are looked for among the applications, the user’s own too', () => {
    const own = '/home/anna/Applications/Chromium.app/Contents/MacOS/Chromium';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowsers(machine('darwin', [own, chrome]))).toEqual([chrome, own]);
  });

  it('on Windows are looked for in the program folders, Edge last', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' };
    const chrome = 'C:\\Users\\anna\\AppData\\Local/Google/Chrome/Application/chrome.exe';
    const edge = 'C:\\Program Files/Microsoft/Edge/Application/msedge.exe';
    expect(installedBrowsers(machine('win32', [edge, chrome], env))).toEqual([chrome, edge]);
  });

  it('are none on a bare machine', () => {
    expect(installedBrowsers(machine('linux', []))).toEqual([]);
  });
});

describe('a headless shell', () => {
  it('is known by its file name', () => {
    const shells = ['/a/chrome-headless-shell', '/a/headless_shell', 'C:/a/chrome-headless-shell.exe'];
    expect(shells.map(isHeadlessShell)).toEqual([true, true, true]);
    expect(['/a/chrome', '/headless_shell/chrome'].map(isHeadlessShell)).toEqual([false, false]);
  });
});
