import type { TextPage } from '@advay/shared/books/book-schema';
import type { Language } from '@advay/shared/words/languages';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useDeviceRecord } from '../../../ui/device-record.ts';
import { createNarrator, type Narrator, type ReadWord } from '../../../voice/narrator.ts';
import { createSpeaker } from '../../../voice/speak.ts';
import { readingMode } from '../library/reading-mode.ts';
import type { SaidDetail } from './page-picture.tsx';

export type PageVoice = Readonly<{
  narrator: Narrator;
  isReadToMe: boolean;
  toggleReadToMe(): void;
  sayWord(at: ReadWord): void;
  /** What a touched thing says right now. */
  said: SaidDetail | null;
  sayDetail(detail: SaidDetail): void;
}>;

/**
 * One voice for a page: it reads, says a word or a detail's sound, and never two at a time. `isAlone`: the family's wish
 * for this device holds. Where somebody else is there to read, the device does only when it is asked in this book.
 */
export function usePageVoice(
  book: string,
  text: TextPage,
  language: Language,
  isAlone: boolean,
): PageVoice {
  const narrator = useMemo(
    () => createNarrator({ language, areas: [`books/${book}`] }),
    [book, language],
  );
  const speaker = useMemo(() => createSpeaker({ language }), [language]);
  const isWished = useDeviceRecord(readingMode) === 'to-me';
  const [isAsked, setIsAsked] = useState(false);
  const isReadToMe = isAlone ? isWished : isAsked;
  const [detail, setDetail] = useState<SaidDetail | null>(null);
  const caption = useSyncExternalStore(speaker.subscribe, speaker.caption);

  const hush = useCallback(() => {
    narrator.stop();
    speaker.stop();
    setDetail(null);
  }, [narrator, speaker]);

  useEffect(() => {
    if (isReadToMe) narrator.readPage(text.sentences);
    return hush;
  }, [isReadToMe, narrator, hush, text]);

  return {
    narrator,
    isReadToMe,
    toggleReadToMe() {
      if (isAlone) readingMode.write(isReadToMe ? 'myself' : 'to-me');
      else setIsAsked(!isAsked);
    },
    sayWord(at) {
      hush();
      narrator.sayWord(text.sentences, at);
    },
    said: detail !== null && caption === detail.sound ? detail : null,
    sayDetail(next) {
      hush();
      setDetail(next);
      speaker.say(next.sound);
    },
  };
}
