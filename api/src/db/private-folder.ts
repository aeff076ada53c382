import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Whatever a group or anybody else might do. */
const OTHERS = 0o077;
/** A folder that many share, such as /tmp. */
const STICKY = 0o1000;

/** Makes the folder its owner's alone, or mends one that is there: this folder, and nothing above or in it. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const { mode, uid } = lstatSync(folder);
  const isShared =
    (mode & STICKY) !== 0 || (process.getuid !== undefined && uid !== process.getuid());
  if (!isShared && (mode & OTHERS) !== 0) chmodSync(folder, FOLDER_MODE);
}

/** The same for all that lies in the folder, which has to be ours. */
export function makeContentsPrivate(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      chmodSync(path, FOLDER_MODE);
      makeContentsPrivate(path);
    } else if (entry.isFile() && (lstatSync(path).mode & OTHERS) !== 0) {
      chmodSync(path, FILE_MODE);
    }
  }
}
