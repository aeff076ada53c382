/** Names of the shelves among the browser's caches. */
export const VISION_SHELF = 'advay-vision';
export const LIBRARY_SHELF = 'advay-library';
export const VOICE_SHELF = 'advay-voices';
