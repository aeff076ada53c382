import type { ModelName } from '../model-manifest.ts';
import { BODY_FILES } from '../models/body-files.ts';
import { FACE_FILES } from '../models/face-files.ts';
import { HAND_FILES } from '../models/hand-files.ts';
import type { Sense } from './raw-of.ts';

/** What seeing with each sense begins with. */
export const SENSE_FILES: { readonly [S in Sense]: readonly ModelName[] } = {
  hand: HAND_FILES,
  body: BODY_FILES,
  face: FACE_FILES,
};
