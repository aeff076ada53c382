import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The files that decide how the pictures of counting hands look, from the synthetic child's folder. */
const DRAWN_BY = [
  'hand-pose.ts',
  'hand-rig.ts',
  'fingers/finger-shape.ts',
  'fingers/finger-view.ts',
  'fingers/render-fingers-sheet.ts',
] as const;

export const fingersSheetFingerprint = async (childFolder: URL): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of DRAWN_BY) hash.update(await readFile(new URL(file, childFolder)));
  return hash.digest('hex').slice(0, 16);
};
