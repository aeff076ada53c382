import type { Parent } from '@advay/shared/schemas/account';
import { useCallback, useEffect, useState } from 'react';
import { useOutletContext } from 'react-router';
import { eraseAccount, getAccount, signOut } from '../../../api/account-api.ts';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { forgetChildren } from '../../children/known-children.ts';
import { forgetHousehold, rememberHousehold } from '../../children/known-household.ts';
import { forgetNamesForRelatives } from '../../children/names-for-relatives.ts';
import type { useConfirm } from '../confirm/confirm-port.tsx';
import { forgetFamily } from '../family/forget-family.ts';

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
  /** Erases the account for good, once the parent has shown to be the parent. */
  erase: (confirm: ReturnType<typeof useConfirm>) => Promise<ApiFailure | 'erased' | 'called-off'>;
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
  const goOut = () => {
    forgetChildren();
    forgetHousehold();
    forgetNamesForRelatives();
    setState({ kind: 'signed-out' });
  };
  return {
    state,
    refresh,
    enter,
    leave: async () => {
      const answer = await signOut();
      if (!answer.ok && answer.reason !== 'not-signed-in') return answer.reason;
      goOut();
      return null;
    },
    erase: async (confirm) => {
      const answer = await confirm.askAndRun(eraseAccount);
      if (answer === null) return 'called-off';
      if (!answer.ok) return answer.reason;
      await forgetFamily();
      goOut();
      return 'erased';
    },
  };
}

export function useAccount(): Account {
  return useOutletContext<Account>();
}
