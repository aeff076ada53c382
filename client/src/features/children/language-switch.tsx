import { languageFacts } from '@advay/shared/words/languages';
import { lazy, Suspense, useState } from 'react';
import { useLanguage, useWords } from '../../words/use-words.ts';
import styles from './language-switch.module.css';

const LanguageList = lazy(async () => ({
  default: (await import('./language-list.tsx')).LanguageList,
}));

/** A globe and the present language's own name; behind it each language under its own name, which its reader finds. */
export function LanguageSwitch({ className = '' }: { className?: string | undefined }) {
  const { name } = languageFacts(useLanguage());
  const { language: label } = useWords('home').buttons;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${styles.globe} ${className}`}
        aria-label={`${label}: ${name}`}
        onClick={() => setIsOpen(true)}
      >
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path
            d="M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0h26M16 3c9 8 9 18 0 26M16 3c-9 8-9 18 0 26"
            fill="var(--sky)"
            stroke="currentColor"
            strokeWidth="2.5"
          />
        </svg>
        <span>{name}</span>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <LanguageList title={label} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
