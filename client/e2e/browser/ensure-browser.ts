import { spawnSync } from 'node:child_process';
import { findBrowser, findPageBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES = ['chromium', 'chromium-headless-shell'];

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

function download(): boolean {
  return (
    run('npx', ['playwright', 'install', '--with-deps', 'chromium-headless-shell', 'chromium']) ||
    run('npx', ['playwright', 'install', 'chromium'])
  );
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !run('sh', ['-c', 'command -v apt-get'])) return false;
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES])
  );
}

/** Finds a Chromium or brings one: Playwright's download first, Debian's package where that is closed. */
function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium or Chrome found; bringing one …');
  for (const bring of [download, installFromDebian]) {
    if (bring()) {
      const brought = findBrowser();
      if (brought !== null) return brought;
    }
  }
  throw new Error(
    'No browser could be set up: install Chromium or Chrome, or name one in ADVAY_CHROMIUM',
  );
}

console.log(`browser: ${ensureBrowser()}; for pages alone: ${findPageBrowser()}`);
