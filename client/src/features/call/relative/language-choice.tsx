import { LANGUAGE_CODES, languageFacts } from '@advay/shared/words/languages';
import { useState } from 'react';
import IconGlobe from '~icons/fluent-emoji-flat/globe-with-meridians';
import { useWordsIn } from '../../../words/use-words.ts';
import styles from './language-choice.module.css';
import {
  chooseRelativeLanguage,
  nearestLanguages,
  useRelativeLanguage,
} from './relative-language.ts';

/** Each language under its own name: the likely ones at once, the others behind a globe. */
export function LanguageChoice() {
  const spoken = useRelativeLanguage();
  const { otherLanguages } = useWordsIn('relative', spoken);
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? LANGUAGE_CODES : nearestLanguages(spoken, navigator.languages);
  return (
    <header className={styles.languages}>
      {shown.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-pressed={language === spoken}
          onClick={() => void chooseRelativeLanguage(language)}
        >
          {languageFacts(language).name}
        </button>
      ))}
      {isOpen ? null : (
        <button
          type="button"
          className={styles.others}
          aria-label={otherLanguages}
          onClick={() => setIsOpen(true)}
        >
          <IconGlobe aria-hidden="true" />
        </button>
      )}
    </header>
  );
}
