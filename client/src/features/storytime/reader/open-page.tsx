import type { BookText } from '@advay/shared/books/book-schema';
import type { PackedBook } from '@advay/shared/books/packed-book';
import type { AreaWords } from '@advay/shared/words/areas';
import type { Language } from '@advay/shared/words/languages';
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from 'react';
import { SoundButton } from '../../sound/sound-button.tsx';
import type { Reading } from '../record/reading.ts';
import styles from './book-reader.module.css';
import type { Company } from './company.ts';
import { CrayonBox } from './crayon-box.tsx';
import { DrawingLayer } from './drawing-layer.tsx';
import { PageDots } from './page-dots.tsx';
import { PagePicture } from './page-picture.tsx';
import sheet from './page-sheet.module.css';
import { PageWords } from './page-words.tsx';
import { Questions, QuestionsButton } from './questions.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { RoomOfWords } from './room-of-words.tsx';
import { createSceneNodes } from './scene-nodes.ts';
import { TheirFirefly } from './their-firefly.tsx';
import { usePagePointing } from './use-page-pointing.ts';
import { usePageVoice } from './use-page-voice.ts';
import { useRestOfWords } from './use-rest-of-words.ts';
import { WordsSign } from './words-sign.tsx';

type Props = Readonly<{
  packed: PackedBook;
  text: BookText;
  index: number;
  /** From where it was turned to. */
  way: 'back' | 'on';
  language: Language;
  onLanguage: (language: Language) => void;
  reading: Reading;
  words: AreaWords['books'];
  spoken: Language;
  hand?: Readonly<{ isOn: boolean; toggle: () => void }> | undefined;
  company?: Company | undefined;
  pageRef: RefObject<HTMLDivElement | null>;
  /** In hand; null while nobody draws. */
  crayon: number | null;
  onCrayon: (crayon: number | null) => void;
  hasQuestions: boolean;
  onQuestions: (isOpen: boolean) => void;
}>;

/** One page of a story: its picture, its words, and all that can be done with it. */
export function OpenPage(props: Props) {
  const { packed, text, index, language, reading, words, spoken, company } = props;
  const { crayon, onCrayon, hasQuestions, onQuestions } = props;
  const { book } = packed;
  const drawing = useSyncExternalStore(reading.subscribe, () => reading.picture().drawing);
  const scenes = useMemo(() => createSceneNodes(packed), [packed]);
  const page = book.pages[index];
  const pageText = text.pages[index];
  if (page === undefined || pageText === undefined)
    throw new Error(`${book.id} has no page ${index}`);
  const voice = usePageVoice(book.id, pageText, language, company === undefined);
  const rest = useRestOfWords(index, voice.narrator);
  const pointing = usePagePointing(reading);

  useEffect(() => {
    const soon = setTimeout(() => scenes.prepare(index + 1));
    return () => clearTimeout(soon);
  }, [scenes, index]);

  return (
    <>
      <div className={styles.stage}>
        <div ref={props.pageRef} className={styles.picture} data-page={index + 1} {...pointing}>
          <div key={index} className={sheet.sheet} data-way={props.way}>
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
      </div>
      <div className={styles.side}>
        <div className={styles.top}>
          {company === undefined ? <SoundButton className={styles.sound} /> : null}
          {crayon === null && company?.hasQuestions !== false ? (
            <QuestionsButton
              words={words}
              isOpen={hasQuestions}
              isBesideSound={company === undefined}
              onToggle={() => onQuestions(!hasQuestions)}
            />
          ) : null}
          {crayon === null ? company?.top : null}
        </div>
        <div className={styles.text}>
          <div ref={rest.room} className={styles.scroll}>
            <PageWords
              key={index}
              sentences={pageText.sentences}
              language={language}
              narrator={voice.narrator}
              onWord={voice.sayWord}
            />
          </div>
          <RoomOfWords text={text} />
        </div>
        <div className={styles.progress}>
          <PageDots
            index={index}
            count={book.pages.length}
            label={words.pageOf(index + 1, book.pages.length)}
            isNarrow={rest.isAt !== 'whole'}
          />
          {rest.isAt === 'whole' ? null : (
            <WordsSign isAt={rest.isAt} words={words} onGo={rest.goOn} />
          )}
        </div>
        <div className={styles.foot} data-is-drawing={crayon !== null || undefined}>
          {crayon === null ? (
            <ReaderTools
              words={words}
              isReadToMe={voice.isReadToMe}
              onReadToMe={voice.toggleReadToMe}
              onDraw={() => onCrayon(0)}
              hand={props.hand}
            />
          ) : (
            <CrayonBox
              words={words}
              crayon={crayon}
              onCrayon={onCrayon}
              onUndo={() => reading.undo()}
              onClear={() => reading.clear()}
              onDone={() => onCrayon(null)}
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
            onLanguage={props.onLanguage}
            onClose={() => onQuestions(false)}
          />
        ) : null}
      </div>
    </>
  );
}
