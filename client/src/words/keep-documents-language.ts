import { languageFacts } from '@advay/shared/words/languages';
import { ASKED_DISGUISE } from './asked-disguise.ts';
import { rememberLastLanguage } from './last-language.ts';
import { presentLanguage, subscribeToLanguage } from './word-shelf.ts';

/** The document says which language it is in, and which way its lines run. */
export function keepDocumentsLanguage(): void {
  const write = () => {
    const language = presentLanguage();
    rememberLastLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir =
      ASKED_DISGUISE === 'mirrored' ? 'rtl' : languageFacts(language).direction;
  };
  write();
  subscribeToLanguage(write);
}
