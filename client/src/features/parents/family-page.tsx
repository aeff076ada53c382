import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAccount } from './account.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import { Family } from './family.tsx';
import { Privacy } from './privacy.tsx';
import { Welcome } from './welcome.tsx';

/** The first page of the grown-ups' room. */
export function FamilyPage() {
  const { state, refresh } = useAccount();
  return (
    <>
      {state.kind === 'loading' ? <p role="status">Looking for your account</p> : null}
      {state.kind === 'unknown' ? (
        <Notice>
          {FAILURE_WORDS[state.reason]} Every game plays without it.
          <Button tone="quiet" onClick={refresh}>
            Try again
          </Button>
        </Notice>
      ) : null}
      {state.kind === 'signed-out' ? <Welcome /> : null}
      {state.kind === 'signed-in' ? <Family email={state.parent.email} /> : null}
      <Privacy />
    </>
  );
}
