import type { SessionInfo } from '@advay/shared/schemas/account';
import { plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useCallback, useEffect, useState } from 'react';
import { endOtherSessions, listSessions } from '../../../api/account-api.ts';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { dayWords } from './when.ts';

/** Where the account is signed in, and a way to end it everywhere else. */
export function SessionsCard() {
  const words = useWords('parents/account').sessions;
  const locale = useLocale();
  const confirm = useConfirm();
  const [sessions, setSessions] = useState<readonly SessionInfo[]>();
  const [failure, setFailure] = useState<ApiFailure>();
  const load = useCallback(async () => {
    const answer = await listSessions();
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setSessions(answer.value);
  }, []);
  useEffect(() => {
    load();
  }, [load]);
  const others = (sessions?.length ?? 1) - 1;
  const endOthers = async () => {
    const answer = await confirm.run(endOtherSessions);
    if (answer === null) return;
    if (answer.ok) await load();
    else setFailure(answer.reason);
  };
  return (
    <Card>
      <h2>
        {sessions === undefined || others === 0
          ? words.onThisDevice
          : plural(locale, words.onDevices, sessions.length)}
      </h2>
      <FailureNotice failure={failure} />
      <ul className={list.list}>
        {(sessions ?? []).map(({ id, startedAt, lastUsedAt, isThis }) => (
          <li key={id} className={list.item}>
            <div>
              <strong>{isThis ? words.thisDevice : words.anotherDevice}</strong>
              <p className={form.soft}>
                {fillLine(words.sinceAndLast, {
                  since: dayWords(locale, startedAt),
                  last: dayWords(locale, lastUsedAt),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {others > 0 ? (
        <div className={form.actions}>
          <Button tone="quiet" onClick={endOthers}>
            {plural(locale, words.endOthers, others)}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
