import type { ShelfBook } from '@advay/shared/books/packed-book';
import type { Language } from '@advay/shared/words/languages';
import { useEffect, useRef, useState } from 'react';
import { RoundButton } from '../../../ui/round-button.tsx';
import { VoicePicture } from '../../../ui/voice-picture.tsx';
import { createNarrator } from '../../../voice/narrator.ts';
import { useWordsIn } from '../../../words/use-words.ts';
import { titleOf } from '../library/story-language.ts';

/** Says one title after the other while its cover comes forward; tapped again, it is silent. */
export function TellTitles({
  spoken,
  books,
  languageOf,
  onTell,
}: {
  /** Of the button. */
  spoken: Language;
  books: readonly ShelfBook[];
  languageOf: (book: ShelfBook) => Language;
  /** In the corner of the page, or where it is written. */
  onTell: (id: string | null) => void;
}) {
  const { hearTitles } = useWordsIn('books', spoken);
  const { stopVoice } = useWordsIn('home', spoken).buttons;
  const [isTelling, setIsTelling] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const toggle = async () => {
    if (stop.current) return stop.current();
    let isStopped = false;
    let hush = () => {};
    stop.current = () => {
      isStopped = true;
      hush();
    };
    setIsTelling(true);
    for (const book of books) {
      if (isStopped) break;
      const language = languageOf(book);
      const narrator = createNarrator({ language, areas: [`books/${book.id}`] });
      hush = narrator.stop;
      onTell(book.id);
      await narrator.readPage([titleOf(book, language)]);
    }
    stop.current = null;
    setIsTelling(false);
    onTell(null);
  };

  return (
    <RoundButton label={isTelling ? stopVoice : hearTitles} onClick={toggle}>
      <VoicePicture />
    </RoundButton>
  );
}
