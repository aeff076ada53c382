/** What the place of stories is called, on its sign and by the voice. */
export const BOOKS_TITLE = 'Story tree';
