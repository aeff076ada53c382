import type { Parent } from '@advay/shared/schemas/account';
import { useCallback, useEffect, useState } from 'react';
import { useOutletContext } from 'react-router';
import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import { type ApiFailure, eraseAccount, getAccount, signOut } from '../../telemetry/api-client.ts';
import { forgetChildren, readKnownChildren } from '../children/known-children.ts';
import { forgetHousehold, rememberHousehold } from '../children/known-household.ts';

/** Who is signed in here, as far as is known. */
type AccountState =
  | Readonly<{ kind: 'loading' }>
  | Readonly<{ kind: 'signed-out' }>
  | Readonly<{ kind: 'unknown'; reason: ApiFailure }>
  | Readonly<{ kind: 'signed-in'; parent: Parent }>;

export type Account = Readonly<{
  state: AccountState;
  /** Asks the API anew. */
  refresh: () => Promise<void>;
  enter: (parent: Parent) => void;
  /** Null when it worked. */
  leave: () => Promise<ApiFailure | null>;
  /** Erases the account for good. Null when it worked. */
  erase: (password: string) => Promise<ApiFailure | null>;
}>;

/** Owned by the grown-ups' room; its pages read it with `useAccount`. */
export function useAccountOwner(): Account {
  const [state, setState] = useState<AccountState>({ kind: 'loading' });
  const enter = useCallback((parent: Parent) => {
    rememberHousehold(parent.id);
    setState({ kind: 'signed-in', parent });
  }, []);
  const refresh = useCallback(async () => {
    const answer = await getAccount();
    if (answer.ok) enter(answer.value);
    else if (answer.reason === 'not-signed-in') setState({ kind: 'signed-out' });
    else setState({ kind: 'unknown', reason: answer.reason });
  }, [enter]);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const forget = () => {
    forgetChildren();
    forgetHousehold();
    setState({ kind: 'signed-out' });
  };
  return {
    state,
    refresh,
    enter,
    leave: async () => {
      const answer = await signOut();
      if (!answer.ok && answer.reason !== 'not-signed-in') return answer.reason;
      forget();
      return null;
    },
    erase: async (password) => {
      const answer = await eraseAccount(password);
      if (!answer.ok) return answer.reason;
      const played = createPlayedRounds();
      for (const { id } of readKnownChildren()) played.forget(id);
      forget();
      return null;
    },
  };
}

export function useAccount(): Account {
  return useOutletContext<Account>();
}
