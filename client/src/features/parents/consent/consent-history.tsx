import type { Consent } from '@advay/shared/schemas/consent';
import { Card } from '../../../ui/card.tsx';
import { dayWords } from '../account/when.ts';
import list from '../plain-list.module.css';
import { KIND_WORDS, METHOD_WORDS } from './consent-words.ts';

/** Agreements that no longer hold, kept on record until the account goes. */
export function ConsentHistory({ consents }: { consents: readonly Consent[] }) {
  const past = consents.filter(({ withdrawnAt }) => withdrawnAt !== null);
  if (past.length === 0) return null;
  return (
    <Card>
      <h2>Earlier</h2>
      <ul className={list.list}>
        {past.map(({ id, kind, givenAt, withdrawnAt, noticeVersion, method }) => (
          <li key={id} className={list.item}>
            <div>
              <strong>{KIND_WORDS[kind].title}</strong>
              <p>
                Agreed on {dayWords(givenAt)} {METHOD_WORDS[method]}, to the words of{' '}
                {dayWords(noticeVersion)}. Ended on {dayWords(withdrawnAt ?? givenAt)}.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
