import type { PackedBook } from '@advay/shared/books/packed-book';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { rememberPage } from '../../storytime/library/bookmarks.ts';
import { giveSticker } from '../../storytime/library/stickers.ts';
import { BookReader } from '../../storytime/reader/book-reader.tsx';
import type { OpenBookProps } from './open-book-props.ts';
import { WhoTurns } from './who-turns.tsx';

/** The open book, the same page on both sides; each device remembers where it stopped. */
export function BookTogether({
  packed,
  onLeave,
  ...props
}: OpenBookProps & Readonly<{ packed: PackedBook; onLeave: () => void }>) {
  const { reading, role, name, words, spoken, language, onLanguage, pageRef, hand, onAskTurn } =
    props;
  const root = useRef<HTMLElement>(null);
  const place = useSyncExternalStore(reading.subscribe, () => reading.picture().place);
  const { id, pages } = packed.book;
  const isHere = place.book === id;
  useEffect(() => {
    if (isHere) rememberPage(id, place.page, pages.length);
  }, [isHere, id, place.page, pages.length]);
  const isGrownUp = role === 'grown-up';
  const end = useCallback(() => {
    if (!isGrownUp) giveSticker(id);
  }, [isGrownUp, id]);
  return (
    <BookReader
      packed={packed}
      language={language}
      onLanguage={onLanguage}
      reading={reading}
      onLeave={onLeave}
      onEnd={end}
      root={root}
      pageRef={pageRef}
      hand={hand}
      spoken={spoken}
      company={{
        hasQuestions: isGrownUp,
        top: isGrownUp ? (
          <WhoTurns reading={reading} turner={place.turner} name={name} words={words} />
        ) : null,
        asleepLabel: words.turnsNow(name),
        onAskTurn,
      }}
    />
  );
}
