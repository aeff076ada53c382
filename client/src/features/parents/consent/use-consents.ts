import type { ConsentList } from '@advay/shared/schemas/consent';
import { useCallback, useEffect, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { listConsents } from '../../../api/consent-api.ts';

/** What the signed-in parent agreed to; undefined until it is known. */
export function useConsents(): Readonly<{
  list: ConsentList | undefined;
  failure: ApiFailure | undefined;
  load: () => Promise<void>;
}> {
  const [list, setList] = useState<ConsentList>();
  const [failure, setFailure] = useState<ApiFailure>();
  const load = useCallback(async () => {
    const answer = await listConsents();
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setList(answer.value);
  }, []);
  useEffect(() => {
    load();
  }, [load]);
  return { list, failure, load };
}
