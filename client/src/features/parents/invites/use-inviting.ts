import type { MadeInvite } from '@advay/shared/schemas/friendship';
import { useState } from 'react';
import type { ApiFailure, ApiResult } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';

type Inviting<Whom> = Readonly<{
  /** The invitation that is to be sent now, and for whom it is. */
  made: Readonly<{ invite: Ending<MadeInvite>; whom: Whom }> | null;
  failure: ApiFailure | undefined;
  isBusy: boolean;
  invite: (whom: Whom) => Promise<void>;
  /** It was sent, or is no longer wanted here. */
  close: () => void;
}>;

/** Makes an invitation, once the parent has shown to be the parent, and holds it until it is sent. */
export function useInviting<Whom>(
  make: (whom: Whom) => Promise<ApiResult<Ending<MadeInvite>>>,
  onChange: () => Promise<void>,
): Inviting<Whom> {
  const confirm = useConfirm();
  const [made, setMade] = useState<Inviting<Whom>['made']>(null);
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const invite = async (whom: Whom) => {
    setIsBusy(true);
    setFailure(undefined);
    const answer = await confirm.run(() => make(whom));
    setIsBusy(false);
    if (answer?.ok) {
      // Known as open first: else it would look taken up for a moment.
      await onChange();
      setMade({ invite: answer.value, whom });
    } else if (answer !== null) setFailure(answer.reason);
  };
  return { made, failure, isBusy, invite, close: () => setMade(null) };
}
