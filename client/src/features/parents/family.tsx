import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type ApiFailure, listChildren } from '../../telemetry/api-client.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { rememberChildren, useKnownChildren } from '../children/known-children.ts';
import { PlayerAvatar } from '../children/player-avatar.tsx';
import { useAccount } from './account.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import styles from './family.module.css';
import form from './form.module.css';
import { YourData } from './your-data.tsx';

/** The children of the account that is signed in. */
export function Family({ email }: { email: string }) {
  const { leave } = useAccount();
  const children = useKnownChildren();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isLoading, setIsLoading] = useState(true);

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
      {failure ? (
        <Notice>
          {FAILURE_WORDS[failure]}
          <Button tone="quiet" onClick={load}>
            Try again
          </Button>
        </Notice>
      ) : null}
      <Card>
        <h1>Your children</h1>
        {children.length === 0 ? (
          <p role="status">
            {isLoading ? 'Loading the list' : 'Add a child to see what was played and how it went.'}
          </p>
        ) : null}
        <ul className={styles.children}>
          {children.map((child) => (
            <li key={child.id}>
              <Link className={styles.child} to={`/parents/children/${child.id}`}>
                <span className={styles.avatar}>
                  <PlayerAvatar avatar={child.avatar} />
                </span>
                <span>
                  <span className={styles.nickname}>{child.nickname}</span>
                  <span className={styles.age}>{child.ageBand.replace('-', ' to ')} years</span>
                </span>
                <span className={styles.see}>See progress</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className={form.actions}>
          <ButtonLink to="/parents/children/new" tone={children.length === 0 ? 'main' : 'quiet'}>
            Add a child
          </ButtonLink>
        </div>
      </Card>
      <Card>
        <h2>Account</h2>
        <p>{email}</p>
        <div className={form.actions}>
          <Button tone="quiet" onClick={async () => setFailure(await leave())}>
            Sign out
          </Button>
        </div>
      </Card>
      <YourData />
    </>
  );
}
