import { useWords } from '../../../words/use-words.ts';
import { isHomeAddress } from './is-home-address.ts';

/** What to do while a mail does not come. */
export function WhereMailIs() {
  const { mail } = useWords('parents/account');
  return (
    <>
      {mail.takesAMinute}
      {isHomeAddress(location.hostname) ? ` ${mail.atHome}` : null}
    </>
  );
}
