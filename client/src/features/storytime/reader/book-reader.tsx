import type { PackedBook } from '@advay/shared/books/packed-book';
import { clock } from '@advay/shared/kernel/clock';
import { type Language, languageFacts } from '@advay/shared/words/languages';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import IconBooks from '~icons/fluent-emoji-flat/books';
import hidden from '../../../ui/visually-hidden.module.css';
import { useLanguage, useWordsIn } from '../../../words/use-words.ts';
import { toldIn } from '../library/story-language.ts';
import type { Reading } from '../record/reading.ts';
import styles from './book-reader.module.css';
import type { Company } from './company.ts';
import { Goodnight } from './goodnight.tsx';
import { OpenPage } from './open-page.tsx';
import { PageCorner } from './page-corner.tsx';
import { useSwipe } from './use-swipe.ts';
import { useTurnKeys } from './use-turn-keys.ts';
import { useTurnSound } from './use-turn-sound.ts';

type Props = Readonly<{
  packed: PackedBook;
  language: Language;
  onLanguage: (language: Language) => void;
  /** Owns page, lines and fingers: alone on a device, or one side of a call. */
  reading: Reading;
  onLeave: () => void;
  /** Out of the books altogether; absent where there is no such way. */
  onHome?: () => void;
  /** The book was read to its end. */
  onEnd: () => void;
  hand?: Readonly<{ isOn: boolean; toggle: () => void }> | undefined;
  /** Of what stands around the page of the book; what the whole product speaks unless said. */
  spoken?: Language;
  /** Somebody else is there: room is left for faces, and turning may be the other's. */
  company?: Company;
  /** The reader's outermost element and its page, for a hand that points and presses. */
  root: RefObject<HTMLElement | null>;
  pageRef: RefObject<HTMLDivElement | null>;
  /** Small pictures in the corner of the book: the camera's window. */
  children?: ReactNode;
}>;

/** A book that fills the screen: page after page, and a goodnight after the last. */
export function BookReader(props: Props) {
  const { packed, onLanguage, reading, onLeave, onHome, onEnd, hand, root, pageRef } = props;
  const present = useLanguage();
  const { spoken = present, company } = props;
  const words = useWordsIn('books', spoken);
  // Not the whole picture: where the other side points changes many times a second.
  const place = useSyncExternalStore(reading.subscribe, () => reading.picture().place);
  const isAsleep = place.turner !== 'either' && place.turner !== reading.side;
  const { book } = packed;
  const language = toldIn(packed.texts, props.language);
  const text = packed.texts[language];
  if (text === undefined) throw new Error(`${book.id} is not told in ${language}`);
  const [crayon, setCrayon] = useState<number | null>(null);
  const [hasQuestions, setHasQuestions] = useState(false);

  const isOver = place.page >= book.pages.length;
  useTurnSound(place.page);
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);

  const cameFrom = useRef(place.page);
  const way = place.page < cameFrom.current ? 'back' : 'on';
  useEffect(() => {
    cameFrom.current = place.page;
  }, [place.page]);

  const turn = (pages: 1 | -1) => {
    if (isAsleep) company?.onAskTurn();
    // The goodnight is turned to as one more page.
    else reading.turnBy(pages, book.pages.length + 1, clock.nowMs());
  };
  const swipe = useSwipe(place.page, (pages) => {
    if (crayon === null) turn(pages);
  });
  useTurnKeys(turn, () => {
    setCrayon(null);
    setHasQuestions(false);
  });

  const asleepLabel = isAsleep ? company?.asleepLabel : undefined;
  const isLast = place.page === book.pages.length - 1;
  return (
    <main
      ref={root}
      className={styles.reader}
      data-age={book.ageBand}
      data-is-over={isOver || undefined}
      data-in-company={company !== undefined || undefined}
      aria-label={text.title}
      // Pages are turned the way the story runs, whatever the words around it do.
      dir={languageFacts(language).direction}
      {...(crayon === null && swipe)}
    >
      <h1 className={hidden.hidden}>{text.title}</h1>
      {isOver ? (
        <Goodnight
          character={book.character}
          words={words}
          language={language}
          isSpoken={company === undefined}
          onAnotherBook={onLeave}
          {...(onHome !== undefined && { onHome })}
        />
      ) : (
        <OpenPage
          packed={packed}
          text={text}
          index={place.page}
          way={way}
          language={language}
          onLanguage={onLanguage}
          reading={reading}
          words={words}
          spoken={spoken}
          hand={hand}
          company={company}
          pageRef={pageRef}
          crayon={crayon}
          onCrayon={setCrayon}
          hasQuestions={hasQuestions}
          onQuestions={setHasQuestions}
        />
      )}
      {isOver ? null : (
        <button
          type="button"
          className={styles.leave}
          aria-label={words.backToBooks}
          onClick={onLeave}
        >
          <IconBooks aria-hidden="true" />
        </button>
      )}
      {crayon === null && !hasQuestions ? (
        <>
          {place.page > 0 ? (
            <PageCorner
              way="back"
              page={place.page}
              label={asleepLabel ?? words.pageBefore}
              isAsleep={isAsleep}
              onTurn={() => turn(-1)}
            />
          ) : null}
          {isOver ? null : (
            <PageCorner
              way="on"
              page={place.page}
              label={asleepLabel ?? (isLast ? words.goodnight : words.nextPage)}
              isAsleep={isAsleep}
              onTurn={() => turn(1)}
            />
          )}
        </>
      ) : null}
      <div className={styles.beside}>{props.children}</div>
    </main>
  );
}
