import { spawn } from 'node:child_process';

/** How each system opens an address in the browser that its user has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens an address in the user's browser. Where that can't be done (a machine without a screen), nothing happens. */
export function openAddress(address: string): void {
  const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address has been printed
  child.unref();
}
