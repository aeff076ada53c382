import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A process, told apart from a later one that happens to get the same number. */
type Holder = Readonly<{ pid: number; startedAt: string; token: string }>;

export type FolderLock = Readonly<{ release(): void }>;

export class FolderInUseError extends Error {
  override name = 'FolderInUseError';

  constructor(lockFile: string, pid: number) {
    super(
      `The data folder ${dirname(lockFile)} is in use by process ${pid}. Stop that one first, or choose ` +
        'another folder with ADVAY_DATA_DIR (npm start) or DATA_DIR (the API by itself). (Two programs on one ' +
        'embedded database would lose rows.)',
    );
  }
}

/** Locks held by this very process: its own number in a file proves nothing after a restart. */
const heldHere = new Set<string>();

/**
 * Takes the folder for this process alone, or throws `FolderInUseError`. What a dead process left
 * behind is taken over.
 */
export function lockFolder(lockFile: string): FolderLock {
  mkdirSync(dirname(lockFile), { recursive: true });
  const me: Holder = { pid: process.pid, startedAt: startOf(process.pid), token: randomUUID() };
  for (;;) {
    if (tryCreate(lockFile, me)) break;
    const holder = readHolder(lockFile);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && isAlive(holder))
      throw new FolderInUseError(lockFile, holder.pid);
    setAside(lockFile, holder);
  }
  heldHere.add(me.token);
  return {
    release() {
      heldHere.delete(me.token);
      const holder = readHolder(lockFile);
      if (typeof holder === 'object' && holder.token === me.token)
        rmSync(lockFile, { force: true });
    },
  };
}

/** Linked into place whole, so that nobody ever reads half a lock. */
function tryCreate(lockFile: string, me: Holder): boolean {
  const draft = `${lockFile}.${me.token}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    return tryLink(draft, lockFile);
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves a stale lock away; when another process was quicker and this is its lock, puts it back. */
function setAside(lockFile: string, stale: Holder | 'unreadable'): void {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readHolder(aside);
  const isStale = JSON.stringify(moved) === JSON.stringify(stale);
  if (!isStale) tryLink(aside, lockFile);
  rmSync(aside, { force: true });
}

function readHolder(lockFile: string): Holder | 'gone' | 'unreadable' {
  try {
    const holder: unknown = JSON.parse(readFileSync(lockFile, 'utf8'));
    return isHolder(holder) ? holder : 'unreadable';
  } catch (error) {
    return isCode(error, 'ENOENT') ? 'gone' : 'unreadable';
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    typeof fields.pid === 'number' &&
    typeof fields.startedAt === 'string' &&
    typeof fields.token === 'string'
  );
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return heldHere.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (!isCode(error, 'EPERM')) return false;
  }
  return startOf(holder.pid) === holder.startedAt;
}

/** When the process started, as Linux counts it since this boot; empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22, counted after the name, which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot}:${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
