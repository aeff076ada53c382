// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const END_AFTER_MS = 12_000;
const stampFile = join(root, '.cache', 'installed');

/** Runs a command with our own input and output; answers its exit code. */
function run(command, args, { environment = {}, folder = '.' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: join(root, folder),
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        child.kill(signal);
        // Longer than the program gives itself: one that does not even hear is ended.
        setTimeout(() => child.kill('SIGKILL'), END_AFTER_MS).unref();
      });
    }
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

function lockStamp() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return `${hash.digest('hex')} node ${process.versions.modules}`;
}

/** Installs the packages of the lock file, once; later calls take a few milliseconds. */
export async function install() {
  requireNode();
  const stamp = lockStamp();
  const isInstalled = existsSync(join(root, 'node_modules', '.modules.yaml'));
  // Whoever only asks what a command does gets an answer from what is here.
  if (isInstalled && process.argv.includes('--help')) return;
  if (isInstalled && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing the packages (once, about a minute) …');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const code = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    // npx and pnpm disagree on some of npm's settings: a lone install must not ask or warn.
    environment: { CI: process.env.CI ?? 'true', npm_config_loglevel: 'error' },
  });
  if (code !== 0) {
    console.error('The packages could not be installed. Is the package registry reachable?');
    process.exit(code);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Runs a program of ours, from a folder of the repository, with the rest of the command line. */
export async function runProgram(file, folder) {
  process.exitCode = await run(
    process.execPath,
    ['--import', 'tsx', file, ...process.argv.slice(2)],
    { folder },
  );
}
