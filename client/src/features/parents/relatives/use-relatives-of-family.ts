import type { OpenRelativeInvite, Relative } from '@advay/shared/schemas/relative';
import { useCallback, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { listOpenRelativeInvites, listRelatives } from '../../../api/relatives-api.ts';
import { useLookAgain } from '../invites/use-look-again.ts';

export type FamilyRelatives = Readonly<{
  /** Newest first, ended ones too. */
  relatives: readonly Relative[];
  invites: readonly Ending<OpenRelativeInvite>[];
}>;

/** Relatives and open invitations of the whole family; undefined until they are known. */
export function useRelativesOfFamily(): Readonly<{
  family: FamilyRelatives | undefined;
  failure: ApiFailure | undefined;
  load: () => Promise<void>;
}> {
  const [family, setFamily] = useState<FamilyRelatives>();
  const [failure, setFailure] = useState<ApiFailure>();
  const load = useCallback(async () => {
    const [relatives, invites] = await Promise.all([listRelatives(), listOpenRelativeInvites()]);
    if (!relatives.ok) return setFailure(relatives.reason);
    if (!invites.ok) return setFailure(invites.reason);
    setFailure(undefined);
    setFamily({ relatives: relatives.value, invites: invites.value });
  }, []);
  useLookAgain((family?.invites.length ?? 0) > 0, load);
  return { family, failure, load };
}
