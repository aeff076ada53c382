import type { Call } from '@advay/shared/schemas/call';
import type { Relative } from '@advay/shared/schemas/relative';
import { useCallback, useEffect, useState } from 'react';
import type { ApiFailure } from '../../../telemetry/ask-api.ts';
import { listCalls } from '../../../telemetry/relatives-api.ts';
import { Button } from '../../../ui/button.tsx';
import type { KnownChild } from '../../children/known-child.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { callTimes, endWords } from './call-words.ts';
import styles from './relatives.module.css';

/** So many are shown before the parent asks for all. */
const SHOWN_FIRST = 5;

/** Who called one child and when, newest first. */
export function CallLog({
  child,
  relatives,
}: {
  child: KnownChild;
  relatives: readonly Relative[];
}) {
  const [calls, setCalls] = useState<readonly Call[]>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [isWhole, setIsWhole] = useState(false);
  const load = useCallback(async () => {
    const answer = await listCalls(child.id);
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setCalls(answer.value);
  }, [child.id]);
  useEffect(() => {
    load();
  }, [load]);
  const shown = isWhole ? calls : calls?.slice(0, SHOWN_FIRST);
  return (
    <section className={styles.log} aria-label={`Calls with ${child.nickname}`}>
      <h3>Calls</h3>
      <p className={form.soft}>
        Nothing of what was said or seen is kept. Each entry goes after ninety days.
      </p>
      <FailureNotice failure={failure} onAgain={load} />
      {calls?.length === 0 ? <p>No call yet.</p> : null}
      <ol className={list.list}>
        {shown?.map((call) => (
          <LoggedCall
            key={call.id}
            call={call}
            child={child}
            relative={relatives.find(({ id }) => id === call.relativeId)}
          />
        ))}
      </ol>
      {calls && shown && shown.length < calls.length ? (
        <div className={form.actions}>
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            Show all {calls.length} calls
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** A call of somebody who can ring no more stands back. */
function LoggedCall({
  call,
  child,
  relative,
}: {
  call: Call;
  child: KnownChild;
  relative: Relative | undefined;
}) {
  const name = relative?.name ?? 'Somebody';
  const isPast = relative === undefined || relative.endedAt !== null;
  const { day, hours } = callTimes(call);
  return (
    <li className={`${list.item} ${styles.call}`} data-past={isPast}>
      <p>
        <strong className={styles.name}>{name}</strong>
        {isPast ? ', who can ring no more' : ''}
      </p>
      <p className={styles.when}>
        {day}, {hours}. {endWords(call, { child: child.nickname, relative: name })}
      </p>
    </li>
  );
}
