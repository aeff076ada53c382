import type { SessionInfo } from '@advay/shared/schemas/account';
import { useCallback, useEffect, useState } from 'react';
import { endOtherSessions, listSessions } from '../../../api/account-api.ts';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { dayWords } from './when.ts';

/** Where the account is signed in, and a way to end it everywhere else. */
export function SessionsCard() {
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
          ? 'Signed in on this device'
          : `Signed in on ${sessions.length} devices`}
      </h2>
      <FailureNotice failure={failure} />
      <ul className={list.list}>
        {(sessions ?? []).map(({ id, startedAt, lastUsedAt, isThis }) => (
          <li key={id} className={list.item}>
            <div>
              <strong>{isThis ? 'This device' : 'Another device'}</strong>
              <p className={form.soft}>
                Since {dayWords(startedAt)}, last used {dayWords(lastUsedAt)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {others > 0 ? (
        <div className={form.actions}>
          <Button tone="quiet" onClick={endOthers}>
            {others === 1 ? 'Sign out the other one' : `Sign out the other ${others}`}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
