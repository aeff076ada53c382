import { LIBRARY_SHELF, VISION_SHELF } from '../../../kept-files/shelf-names.ts';
import type { BookFiles } from '../../../offline/journey/kept-parts.ts';
import type { JourneyFile } from '../../../offline/journey/plan-journey.ts';
import { CAMERA_FILES } from '../../camera/camera-files.ts';
import { filesOfBook } from '../../storytime/library/files-of-book.ts';
import { SHELF } from '../../storytime/library/shelf.ts';

export const BOOKS: readonly BookFiles[] = SHELF.map((book) => ({
  id: book.id,
  files: filesOfBook(book),
}));

/** Everything but the app itself, the small things first. */
export const JOURNEY_FILES: readonly JourneyFile[] = [
  ...SHELF.flatMap(filesOfBook).map((file) => ({ ...file, shelf: LIBRARY_SHELF })),
  ...CAMERA_FILES.map((file) => ({ ...file, shelf: VISION_SHELF })),
];
