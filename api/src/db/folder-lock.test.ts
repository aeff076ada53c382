import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderInUseError, lockFolder } from './folder-lock.ts';

let folder: string;
let lockFile: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advay-lock-'));
  lockFile = join(folder, 'database.lock');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Another process that takes the lock, says so, and holds it until it is killed. */
async function lockElsewhere(): Promise<{ said: string; child: ChildProcess }> {
  const script = `
    import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)};
    try { lockFolder(${JSON.stringify(lockFile)}); console.log('held'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.name + ': ' + error.message); }`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  started.push(child);
  const [said] = await once(child.stdout, 'data');
  return { said: String(said).trim(), child };
}

it('lets a second process know who has the folder and what to do', async () => {
  const lock = lockFolder(lockFile);
  const { said } = await lockElsewhere();
  expect(said).toMatch(/^FolderInUseError: /);
  expect(said).toContain(`in use by process ${process.pid}`);
  expect(said).toContain('ADVAY_DATA_DIR (npm start)');
  lock.release();
  expect((await lockElsewhere()).said).toBe('held');
  expect(() => lockFolder(lockFile)).toThrow(FolderInUseError);
}, 60_000);

it('takes over what a killed process left behind', async () => {
  const { child, said } = await lockElsewhere();
  expect(said).toBe('held');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = lockFolder(lockFile);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

it('refuses a second opening within one process', () => {
  const lock = lockFolder(lockFile);
  expect(() => lockFolder(lockFile)).toThrow(FolderInUseError);
  lock.release();
  lockFolder(lockFile).release();
});

it.each([
  ['another process of the same number', { pid: process.ppid, startedAt: 'an older boot:1' }],
  ['its own number before a restart', { pid: process.pid, startedAt: '' }],
])('takes over the lock of %s', (_case, holder) => {
  writeFileSync(lockFile, JSON.stringify({ ...holder, token: 'old' }));
  lockFolder(lockFile).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('takes over a lock file that nobody can read', () => {
  writeFileSync(lockFile, '{"pid":');
  lockFolder(lockFile).release();
});
