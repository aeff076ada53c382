import { languageFacts } from '@advay/shared/words/languages';
import { useLanguage } from '../../words/use-words.ts';

/** The page's language, for dates, numbers and plurals. */
export const useLocale = (): string => languageFacts(useLanguage()).locale;
