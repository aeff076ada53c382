const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for one life of a page: six letters or digits, drawn at random. */
export function randomAuthor(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(drawn, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
