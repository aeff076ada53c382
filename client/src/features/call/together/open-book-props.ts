import type { AreaWords } from '@advay/shared/words/areas';
import type { Language } from '@advay/shared/words/languages';
import type { RefObject } from 'react';
import type { Reading } from '../../storytime/record/reading.ts';

/** What a book in a call needs from the screen around it. */
export type OpenBookProps = Readonly<{
  id: string;
  reading: Reading;
  role: 'child' | 'grown-up';
  /** Of the other side. */
  name: string;
  words: AreaWords['together'];
  /** Of the words around the page. */
  spoken: Language;
  /** Of the story. */
  language: Language;
  onLanguage: (language: Language) => void;
  pageRef: RefObject<HTMLDivElement | null>;
  hand: Readonly<{ isOn: boolean; toggle: () => void }> | undefined;
  onAskTurn: () => void;
}>;
