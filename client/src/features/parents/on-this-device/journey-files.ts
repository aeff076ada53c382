import { LIBRARY_SHELF, VISION_SHELF, VOICE_SHELF } from '../../../kept-files/shelf-names.ts';
import type { BookFiles } from '../../../offline/journey/kept-parts.ts';
import type { JourneyFile } from '../../../offline/journey/plan-journey.ts';
import { filesOfVoices } from '../../../voice/pack/files-of-voices.ts';
import type { VoiceIndex } from '../../../voice/pack/voice-manifest.ts';
import { presentLanguage } from '../../../words/word-shelf.ts';
import { CAMERA_FILES } from '../../camera/camera-files.ts';
import { filesOfBook } from '../../storytime/library/files-of-book.ts';
import { SHELF } from '../../storytime/library/shelf.ts';

export const BOOKS: readonly BookFiles[] = SHELF.map((book) => ({
  id: book.id,
  files: filesOfBook(book),
}));

const BOOK_FILES: readonly JourneyFile[] = SHELF.flatMap(filesOfBook).map((file) => ({
  ...file,
  shelf: LIBRARY_SHELF,
}));
const EYES: readonly JourneyFile[] = CAMERA_FILES.map((file) => ({ ...file, shelf: VISION_SHELF }));

/**
 * Everything but the app itself, the small things first; of what is said, that in the language which the page speaks.
 */
export function journeyFiles(said: VoiceIndex | null): readonly JourneyFile[] {
  const voices = said === null ? [] : filesOfVoices(said, presentLanguage());
  return [...BOOK_FILES, ...voices.map((file) => ({ ...file, shelf: VOICE_SHELF })), ...EYES];
}
