import { useEffect, useState } from 'react';

/** How large the two see each other; a new object whenever something of it changed. */
export type FaceSize = Readonly<{
  isLarge: boolean;
  /** Large before an open book, which waits beneath. */
  isOverBook: boolean;
  toggle: () => void;
}>;

/** Large until a book lies open, and after that whenever this side wants to look; another book makes them small again. */
export function useLargeFaces(book: string | null): FaceSize {
  const [looksUpFrom, setLooksUpFrom] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever book comes or goes, both look at that.
  useEffect(() => setLooksUpFrom(null), [book]);
  const isOverBook = book !== null && looksUpFrom === book;
  return {
    isLarge: book === null || isOverBook,
    isOverBook,
    toggle: () => setLooksUpFrom(isOverBook ? null : book),
  };
}
