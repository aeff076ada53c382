import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The files that decide how the hand pictures look. */
const DRAWN_BY = ['hand-pose.ts', 'hand-rig.ts', 'render-hand-sheet.ts'] as const;

export const handSheetFingerprint = async (cameraFolder: URL): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of DRAWN_BY) hash.update(await readFile(new URL(file, cameraFolder)));
  return hash.digest('hex').slice(0, 16);
};
