import { type RefObject, useLayoutEffect, useRef } from 'react';
import { fitShelf, type ShelfFit } from './fit-shelf.ts';

/**
 * For a shelf whose books should all be in sight without scrolling: a room and the list in it, tried on as they stand.
 * The list's style hears `--book-width`, and `data-has-titles` says whether titles are written.
 */
export function useWholeShelf(isWanted: boolean): Readonly<{
  room: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLUListElement | null>;
}> {
  const room = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const around = room.current;
    const books = list.current;
    if (!isWanted || around === null || books === null) return;
    const wear = ({ bookPx, hasTitles }: ShelfFit) => {
      books.style.setProperty('--book-width', `${bookPx}px`);
      books.dataset.hasTitles = String(hasTitles);
    };
    const fit = () =>
      wear(
        fitShelf((tried) => {
          wear(tried);
          return (
            around.scrollHeight <= around.clientHeight && books.scrollWidth <= books.clientWidth
          );
        }),
      );
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(around);
    // Titles are as high as their letters, which may come later.
    document.fonts?.ready.then(fit);
    return () => sizes.disconnect();
  }, [isWanted]);
  return { room, list };
}
