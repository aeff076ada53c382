import { GAME_IDS } from '@advay/shared/games/catalogue';
import { descriptionOf } from '../../games/game-descriptions.ts';
import type { WantedFile } from '../../kept-files/load-file.ts';
import { VISION_MANIFEST } from '../../vision/models/vision-manifest.ts';
import { SENSE_FILES } from '../../vision/senses/sense-files.ts';

const SENSES = new Set(GAME_IDS.map((id) => descriptionOf(id).controls.sense));

/** What the device needs to see all that games are played with; nothing where no model was packed before the build. */
export const CAMERA_FILES: readonly WantedFile[] = [
  ...new Set([...SENSES].flatMap((sense) => SENSE_FILES[sense])),
].flatMap((name) => VISION_MANIFEST?.entries[name] ?? []);
