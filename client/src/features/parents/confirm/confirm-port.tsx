import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { ApiResult } from '../../../api/ask-api.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { type AskParent, type ConfirmNeed, runConfirmed } from './run-confirmed.ts';

type Action<Value> = () => Promise<ApiResult<Value>>;

/** How the room's pages do what only the parent may do. Null: the parent turned back and nothing happened. */
type ConfirmPort = Readonly<{
  /** Asks only when the API wants it. */
  run<Value>(action: Action<Value>): Promise<ApiResult<Value> | null>;
  /** Asks in any case: for what cannot be undone. */
  askAndRun<Value>(action: Action<Value>): Promise<ApiResult<Value> | null>;
}>;

type Asking = Readonly<{ need: ConfirmNeed; settle: (isConfirmed: boolean) => void }>;

const ConfirmContext = createContext<ConfirmPort | null>(null);

export function ConfirmProvider({ email, children }: { email: string; children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const port = useMemo<ConfirmPort>(() => {
    const askParent: AskParent = (need) =>
      new Promise((settle) => {
        setAsking({ need, settle });
      });
    return {
      run: (action) => runConfirmed(action, askParent),
      askAndRun: async (action) =>
        (await askParent('confirm-first')) ? runConfirmed(action, askParent) : null,
    };
  }, []);
  const end = (isConfirmed: boolean) => {
    setAsking(null);
    asking?.settle(isConfirmed);
  };
  return (
    <ConfirmContext value={port}>
      {children}
      {asking ? (
        <ConfirmDialog
          need={asking.need}
          email={email}
          onConfirmed={() => end(true)}
          onCancel={() => end(false)}
        />
      ) : null}
    </ConfirmContext>
  );
}

export function useConfirm(): ConfirmPort {
  const port = use(ConfirmContext);
  if (port === null) throw new Error('useConfirm outside of the grown-ups’ room');
  return port;
}
