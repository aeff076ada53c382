import type { AreaWords } from '@advay/shared/words/areas';
import { useCallback, useEffect, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
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
  const room = useWords('parents/room');
  const words = useWords('parents/children');
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
          {words.noticeChanged}
          <ButtonLink to="/parents/notice" tone="quiet">
            {room.readNotice}
          </ButtonLink>
        </Notice>
      ) : null}
      {readPendingInvite() === null ? null : (
        <Notice>
          {words.inviteWaits}
          <ButtonLink to={INVITE_PAGE}>{words.seeInvite}</ButtonLink>
        </Notice>
      )}
      <Card>
        <h1>{room.yourChildren}</h1>
        {children.length === 0 ? (
          <p role="status">
            {isLoading || agreement === undefined ? words.loading : emptyWords(agreement, words)}
          </p>
        ) : null}
        <ul className={styles.children}>
          {children.map((child) => (
            <ChildRow key={child.id} child={child} />
          ))}
        </ul>
        <div className={form.actions}>
          {agreement === 'none' ? (
            <ButtonLink to="/parents/notice">{room.readAndDecide}</ButtonLink>
          ) : (
            <ButtonLink to="/parents/children/new" tone={children.length === 0 ? 'main' : 'quiet'}>
              {room.addChild}
            </ButtonLink>
          )}
        </div>
      </Card>
      <RoomLinks />
    </>
  );
}

function emptyWords(
  agreement: ReturnType<typeof agreementTo>,
  words: AreaWords['parents/children'],
): string {
  return agreement === 'none' ? words.notAgreed : words.addToSee;
}
