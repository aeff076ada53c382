import type { Character } from '@advay/shared/books/characters';
import type { AreaWords } from '@advay/shared/words/areas';
import type { Language } from '@advay/shared/words/languages';
import { useEffect, useMemo } from 'react';
import IconBooks from '~icons/fluent-emoji-flat/books';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { CastFigure } from '../../../cast/cast-figure.tsx';
import { useCast } from '../../../cast/use-cast.ts';
import { createNarrator } from '../../../voice/narrator.ts';
import { useWordsIn } from '../../../words/use-words.ts';
import { Sticker } from '../shelf/sticker.tsx';
import styles from './book-reader.module.css';
import night from './goodnight.module.css';
import { NightScene } from './night-scene.tsx';
import { PageWords } from './page-words.tsx';

const SAID_HERE = ['books'];

/** After the last page: whom the book was about goes to sleep and leaves its sticker. On to another book, or home. */
export function Goodnight({
  character,
  words,
  language,
  isSpoken,
  onAnotherBook,
  onHome,
}: {
  character: Character;
  /** Of the buttons. */
  words: AreaWords['books'];
  /** Of the story. */
  language: Language;
  /** By itself; where somebody else is there to say it, only what is touched is heard. */
  isSpoken: boolean;
  onAnotherBook: () => void;
  onHome?: () => void;
}) {
  const { lines } = useWordsIn('books', language);
  const hasCast = useCast();
  const narrator = useMemo(() => createNarrator({ language, areas: SAID_HERE }), [language]);
  const sentences = useMemo(
    () => [lines.goodnight[character], lines.yourSticker],
    [lines, character],
  );
  useEffect(() => {
    if (isSpoken) narrator.readPage(sentences);
    return narrator.stop;
  }, [isSpoken, narrator, sentences]);

  return (
    <>
      <div className={styles.stage}>
        <div className={styles.picture}>
          <NightScene>{hasCast ? <CastFigure figure={character} face="sleep" /> : null}</NightScene>
        </div>
      </div>
      <div className={styles.side} data-is-goodnight>
        <div className={night.words}>
          <PageWords
            sentences={sentences}
            language={language}
            narrator={narrator}
            onWord={(at) => narrator.sayWord(sentences, at)}
          />
          <span className={night.sticker}>
            <Sticker character={character} label={words.hasSticker} />
          </span>
        </div>
        <div className={night.ways}>
          <button
            type="button"
            className={night.way}
            aria-label={words.anotherBook}
            onClick={onAnotherBook}
          >
            <IconBooks aria-hidden="true" />
          </button>
          {onHome === undefined ? null : (
            <button
              type="button"
              className={night.way}
              aria-label={words.backToGarden}
              onClick={onHome}
            >
              <IconHome aria-hidden="true" />
            </button>
          )}
        </div>
      </div>
    </>
  );
}
