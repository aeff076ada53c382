import { statfsSync } from 'node:fs';
import { FREE_DISK_FLOOR_BYTES } from '../limits.ts';

const MIB = 1024 * 1024;

/** Too little is free where the data lies: nothing is written, so that what is there stays whole. */
export class DiskFullError extends Error {
  override name = 'DiskFullError';
  readonly code = 'ENOSPC';

  constructor(freeBytes: number, options: { folder?: string; cause?: unknown } = {}) {
    const where = options.folder === undefined ? 'the computer this runs on' : options.folder;
    super(
      `The disk of ${where} is nearly full (${Math.floor(freeBytes / MIB)} MB left): make room until ` +
        `${FREE_DISK_FLOOR_BYTES / MIB} MB are free. Nothing is stored until then, and nothing is lost.`,
      { cause: options.cause },
    );
  }
}

/** Bytes that are free for us on the disk of a folder. */
export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
