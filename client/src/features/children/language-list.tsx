import { LANGUAGE_CODES, type Language, languageFacts } from '@advay/shared/words/languages';
import { Dialog } from '../../ui/dialog.tsx';
import { useLanguage } from '../../words/use-words.ts';
import { chooseLanguage } from './follow-language.ts';
import styles from './language-list.module.css';

/** Every language in its own letters. */
export function LanguageList({ title, onClose }: { title: string; onClose: () => void }) {
  const present = useLanguage();
  const choose = (language: Language) => {
    chooseLanguage(language);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.languages}>
        {LANGUAGE_CODES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            dir={languageFacts(language).direction}
            className={styles.language}
            aria-pressed={language === present}
            onClick={() => choose(language)}
          >
            {languageFacts(language).name}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
