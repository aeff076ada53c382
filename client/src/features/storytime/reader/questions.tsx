import type { TextPage } from '@advay/shared/books/book-schema';
import type { AreaWords } from '@advay/shared/words/areas';
import { type Language, languageFacts } from '@advay/shared/words/languages';
import IconBalloon from '~icons/fluent-emoji-flat/speech-balloon';
import { Button } from '../../../ui/button.tsx';
import styles from './questions.module.css';

/** Opens what a grown-up may ask; small, for a child has no use for it. */
export function QuestionsButton({
  words,
  isOpen,
  isBesideSound,
  onToggle,
}: {
  words: AreaWords['books'];
  isOpen: boolean;
  /** Then a phone on its side has room for the picture alone. */
  isBesideSound: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.open}
      data-is-beside-sound={isBesideSound || undefined}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <IconBalloon aria-hidden="true" />
      <span>{words.questions}</span>
    </button>
  );
}

/** For the grown-up who reads along: things to ask on this page, and the language of the story. */
export function Questions({
  words,
  spoken,
  text,
  language,
  languages,
  onLanguage,
  onClose,
}: {
  words: AreaWords['books'];
  spoken: Language;
  text: TextPage;
  language: Language;
  languages: readonly Language[];
  onLanguage: (language: Language) => void;
  onClose: () => void;
}) {
  return (
    <section className={styles.panel} aria-label={words.questionsForPage}>
      <ul className={styles.list} lang={language}>
        {text.prompts.map((prompt) => (
          <li key={prompt.ask}>
            <span className={styles.kind} lang={spoken}>
              {words.question[prompt.kind]}
            </span>
            <span>
              {prompt.ask}
              {prompt.kind === 'leave-out' ? <strong> ({prompt.word})</strong> : null}
            </span>
          </li>
        ))}
      </ul>
      <fieldset className={styles.languages} aria-label={words.storyLanguage}>
        {languages.map((code) => (
          <Button
            key={code}
            tone={code === language ? 'main' : 'quiet'}
            aria-pressed={code === language}
            lang={code}
            onClick={() => onLanguage(code)}
          >
            {languageFacts(code).name}
          </Button>
        ))}
        <Button tone="plain" onClick={onClose}>
          {words.close}
        </Button>
      </fieldset>
    </section>
  );
}
