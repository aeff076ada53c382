import { useCallback, useEffect, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { rememberChildren, useKnownChildren } from '../../children/known-children.ts';
import { agreementTo } from '../consent/agreement.ts';
import { useConsents } from '../consent/use-consents.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { INVITE_PAGE, readPendingInvite } from '../friends/pending-invite.ts';
import { ChildRow } from './child-row.tsx';
import styles from './family.module.css';
import { RoomLinks } from './room-links.tsx';

/** The children of the account that is signed in. */
export function Family() {
  const children = useKnownChildren();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const { list } = useConsents();
  const agreement = list && agreementTo(list, 'play-data');

  const load = useCallback(async () => {
    setIsLoading(true);
    const answer = await listChildren();
    setIsLoading(false);
    setFailure(answer.ok ? null : answer.reason);
    if (answer.ok) rememberChildren(answer.value);
  }, []);
  useEffect(() => {
    load();
  }, [load]);

  return (
    <>
      <FailureNotice failure={failure} onAgain={load} />
      {agreement === 'agreed-to-older-words' ? (
        <Notice>
          The words you agreed to have changed. Please read them again.
          <ButtonLink to="/parents/notice" tone="quiet">
            Read the notice
          </ButtonLink>
        </Notice>
      ) : null}
      {readPendingInvite() === null ? null : (
        <Notice>
          You opened an invitation. It still waits for your answer.
          <ButtonLink to={INVITE_PAGE}>See the invitation</ButtonLink>
        </Notice>
      )}
      <Card>
        <h1>Your children</h1>
        {children.length === 0 ? (
          <p role="status">
            {isLoading || agreement === undefined ? 'Loading the list' : emptyWords(agreement)}
          </p>
        ) : null}
        <ul className={styles.children}>
          {children.map((child) => (
            <ChildRow key={child.id} child={child} />
          ))}
        </ul>
        <div className={form.actions}>
          {agreement === 'none' ? (
            <ButtonLink to="/parents/notice">Read and decide</ButtonLink>
          ) : (
            <ButtonLink to="/parents/children/new" tone={children.length === 0 ? 'main' : 'quiet'}>
              Add a child
            </ButtonLink>
          )}
        </div>
      </Card>
      <RoomLinks />
    </>
  );
}

function emptyWords(agreement: ReturnType<typeof agreementTo>): string {
  return agreement === 'none'
    ? 'Nothing is stored: you have not agreed to it. Every game plays without it. To see what a child practised, read the notice and decide.'
    : 'Add a child to see what was played and how it went.';
}
