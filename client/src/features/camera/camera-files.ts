import type { WantedFile } from '../../kept-files/load-file.ts';
import { HAND_FILES } from '../../vision/models/hand-files.ts';
import { VISION_MANIFEST } from '../../vision/models/vision-manifest.ts';

/** What the device needs to see hands; nothing where the models were not packed before the build. */
export const CAMERA_FILES: readonly WantedFile[] = HAND_FILES.flatMap(
  (name) => VISION_MANIFEST?.entries[name] ?? [],
);
