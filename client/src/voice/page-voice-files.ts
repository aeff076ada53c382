import { createVoiceFiles } from './pack/voice-files.ts';

/** The page's one reader of the pack. */
export const pageVoiceFiles = createVoiceFiles();
