import type { Consent } from '@advay/shared/schemas/consent';
import { fillLine } from '@advay/shared/words/line';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { dayWords } from '../account/when.ts';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { agreedOn } from './agreed-on.ts';

/** Agreements that no longer hold, kept on record until the account goes. */
export function ConsentHistory({ consents }: { consents: readonly Consent[] }) {
  const words = useWords('parents/rights');
  const locale = useLocale();
  const past = consents.filter(({ withdrawnAt }) => withdrawnAt !== null);
  if (past.length === 0) return null;
  return (
    <Card>
      <h2>{words.earlier}</h2>
      <ul className={list.list}>
        {past.map((consent) => (
          <li key={consent.id} className={list.item}>
            <div>
              <strong>{words.kinds[consent.kind].title}</strong>
              <p>
                {agreedOn(consent, words, locale)}{' '}
                {fillLine(words.endedOn, {
                  day: dayWords(locale, consent.withdrawnAt ?? consent.givenAt),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
