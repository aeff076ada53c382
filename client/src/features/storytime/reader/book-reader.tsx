import type { PackedBook } from '@advay/shared/books/packed-book';
import { clock } from '@advay/shared/kernel/clock';
import { type Language, languageFacts } from '@advay/shared/words/languages';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import IconBooks from '~icons/fluent-emoji-flat/books';
import hidden from '../../../ui/visually-hidden.module.css';
import { useLanguage, useWordsIn } from '../../../words/use-words.ts';
import { SoundButton } from '../../sound/sound-button.tsx';
import { toldIn } from '../library/story-language.ts';
import type { Reading } from '../record/reading.ts';
import styles from './book-reader.module.css';
import { CrayonBox } from './crayon-box.tsx';
import { DrawingLayer } from './drawing-layer.tsx';
import { PageCorner } from './page-corner.tsx';
import { PageDots } from './page-dots.tsx';
import { PagePicture } from './page-picture.tsx';
import { PageWords } from './page-words.tsx';
import { Questions, QuestionsButton } from './questions.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { createSceneNodes } from './scene-nodes.ts';
import { TheirFirefly } from './their-firefly.tsx';
import { usePagePointing } from './use-page-pointing.ts';
import { usePageVoice } from './use-page-voice.ts';
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

type Company = Readonly<{
  /** Whether a grown-up reads here, to whom questions are offered. */
  hasQuestions: boolean;
  /** Beside the questions. */
  top?: ReactNode;
  /** What a corner says while the other side turns, and what a touch on it does. */
  asleepLabel: string;
  onAskTurn: () => void;
}>;

/** A book that fills the screen: its picture, its words, and all that can be done with a page. */
export function BookReader(props: Props) {
  const { packed, onLanguage, reading, onLeave, hand, root, pageRef, children } = props;
  const present = useLanguage();
  const { spoken = present, company } = props;
  const words = useWordsIn('books', spoken);
  // Not the whole picture: where the other side points changes many times a second.
  const place = useSyncExternalStore(reading.subscribe, () => reading.picture().place);
  const drawing = useSyncExternalStore(reading.subscribe, () => reading.picture().drawing);
  const isAsleep = place.turner !== 'either' && place.turner !== reading.side;
  const { book } = packed;
  const language = toldIn(packed.texts, props.language);
  const text = packed.texts[language];
  if (text === undefined) throw new Error(`${book.id} is not told in ${language}`);
  const scenes = useMemo(() => createSceneNodes(packed), [packed]);
  const [crayon, setCrayon] = useState<number | null>(null);
  const [hasQuestions, setHasQuestions] = useState(false);

  const lastPage = book.pages.length - 1;
  const index = Math.min(place.page, lastPage);
  const page = book.pages[index];
  const pageText = text.pages[index];
  if (page === undefined || pageText === undefined)
    throw new Error(`${book.id} has no page ${index}`);
  const voice = usePageVoice(book.id, pageText, language);
  useTurnSound(index);

  useEffect(() => {
    const soon = setTimeout(() => scenes.prepare(index + 1));
    return () => clearTimeout(soon);
  }, [scenes, index]);

  const cameFrom = useRef(index);
  const way = index < cameFrom.current ? 'back' : 'on';
  useEffect(() => {
    cameFrom.current = index;
  }, [index]);

  const turn = (pages: 1 | -1) => {
    if (isAsleep) company?.onAskTurn();
    else if (pages > 0 && index === lastPage) onLeave();
    else reading.turnBy(pages, book.pages.length, clock.nowMs());
  };
  const swipe = useSwipe(index, (pages) => {
    if (crayon === null && !(pages > 0 && index === lastPage)) turn(pages);
  });
  useTurnKeys(
    (pages) => {
      if (!(pages > 0 && index === lastPage)) turn(pages);
    },
    () => {
      setCrayon(null);
      setHasQuestions(false);
    },
  );

  const pointing = usePagePointing(reading);
  const asleepLabel = isAsleep ? company?.asleepLabel : undefined;
  return (
    <main
      ref={root}
      className={styles.reader}
      data-age={book.ageBand}
      data-in-company={company !== undefined || undefined}
      aria-label={text.title}
      // Pages are turned the way the story runs, whatever the words around it do.
      dir={languageFacts(language).direction}
      {...(crayon === null && swipe)}
    >
      <h1 className={hidden.hidden}>{text.title}</h1>
      <div ref={pageRef} className={styles.picture} {...pointing}>
        <div key={index} className={styles.sheet} data-way={way}>
          <PagePicture
            scenes={scenes}
            index={index}
            page={page}
            text={pageText}
            said={voice.said}
            isQuiet={crayon !== null}
            onTouch={voice.sayDetail}
          >
            <DrawingLayer
              reading={reading}
              drawing={drawing}
              book={book.id}
              page={index}
              crayon={crayon}
            />
          </PagePicture>
        </div>
        <TheirFirefly reading={reading} />
      </div>
      <div className={styles.side}>
        <div className={styles.top}>
          {company === undefined ? <SoundButton className={styles.sound} /> : null}
          {crayon === null && company?.hasQuestions !== false ? (
            <QuestionsButton
              words={words}
              isOpen={hasQuestions}
              isBesideSound={company === undefined}
              onToggle={() => setHasQuestions((isOpen) => !isOpen)}
            />
          ) : null}
          {crayon === null ? company?.top : null}
        </div>
        <div className={styles.text}>
          <PageWords
            key={index}
            text={pageText}
            language={language}
            narrator={voice.narrator}
            onWord={voice.sayWord}
          />
        </div>
        <PageDots
          index={index}
          count={book.pages.length}
          label={words.pageOf(index + 1, book.pages.length)}
        />
        <div className={styles.foot} data-is-drawing={crayon !== null || undefined}>
          {crayon === null ? (
            <ReaderTools
              words={words}
              isReadToMe={voice.isReadToMe}
              onReadToMe={voice.toggleReadToMe}
              onDraw={() => setCrayon(0)}
              hand={hand}
            />
          ) : (
            <CrayonBox
              words={words}
              crayon={crayon}
              onCrayon={setCrayon}
              onUndo={() => reading.undo()}
              onClear={() => reading.clear()}
              onDone={() => setCrayon(null)}
            />
          )}
        </div>
        {hasQuestions ? (
          <Questions
            words={words}
            spoken={spoken}
            text={pageText}
            language={language}
            languages={Object.keys(packed.texts) as Language[]}
            onLanguage={onLanguage}
            onClose={() => setHasQuestions(false)}
          />
        ) : null}
      </div>
      <button
        type="button"
        className={styles.leave}
        aria-label={words.backToBooks}
        onClick={onLeave}
      >
        <IconBooks aria-hidden="true" />
      </button>
      {crayon === null && !hasQuestions ? (
        <>
          {index > 0 ? (
            <PageCorner
              way="back"
              page={index}
              label={asleepLabel ?? words.pageBefore}
              isAsleep={isAsleep}
              onTurn={() => turn(-1)}
            />
          ) : null}
          <PageCorner
            way="on"
            page={index}
            label={asleepLabel ?? (index === lastPage ? words.theEnd : words.nextPage)}
            isAsleep={isAsleep}
            onTurn={() => turn(1)}
          />
        </>
      ) : null}
      <div className={styles.beside}>{children}</div>
    </main>
  );
}
