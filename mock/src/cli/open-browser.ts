import { spawn } from 'node:child_process';

/** The programs that open an address in the user's browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens an address in a browser. Calls `failed` if that is not possible. */
export function openBrowser(url: string, failed: (reason: string) => void): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', (error) => failed(error.message));
  // Windows Explorer always ends with 1.
  child.on('exit', (code) => {
    if (code !== 0 && process.platform !== 'win32') failed(`${program} ended with ${code}`);
  });
  child.unref();
}
