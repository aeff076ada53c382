import { isHomeAddress } from './is-home-address.ts';

/** What to do while a mail does not come. */
export function WhereMailIs() {
  return (
    <>
      It can take a minute; look among unwanted mail too.
      {isHomeAddress(location.hostname)
        ? ' A server at home may send none: then the mail stands on the page whose address it showed when it was started.'
        : null}
    </>
  );
}
