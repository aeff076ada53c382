import { MAX_LANGUAGES } from '@advay/shared/children/child-settings';
import { LANGUAGE_CODES, type Language, languageFacts } from '@advay/shared/words/languages';
import { useWords } from '../../../words/use-words.ts';
import { tapLanguage } from './chosen-languages.ts';
import styles from './language-choice.module.css';

/** Up to three languages in their order, each under its own name; a number says which place it has. */
export function LanguageChoice({
  chosen,
  onChange,
}: {
  chosen: readonly Language[];
  onChange: (languages: readonly Language[]) => void;
}) {
  const words = useWords('parents/children').form;
  const isFull = chosen.length >= MAX_LANGUAGES;
  return (
    <fieldset className={styles.choice}>
      <legend>{words.languages}</legend>
      <p className={styles.hint}>{words.languagesHint}</p>
      <div className={styles.options}>
        {LANGUAGE_CODES.map((code) => {
          const place = chosen.indexOf(code);
          const isChosen = place >= 0;
          return (
            <button
              key={code}
              type="button"
              className={styles.option}
              aria-pressed={isChosen}
              disabled={isFull && !isChosen}
              onClick={() => onChange(tapLanguage(chosen, code))}
            >
              {isChosen ? (
                <span className={styles.place} aria-hidden="true">
                  {place + 1}
                </span>
              ) : null}
              <span lang={code}>{languageFacts(code).name}</span>
              {isChosen ? <span className={styles.unseen}>, {words.places[place]}</span> : null}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
