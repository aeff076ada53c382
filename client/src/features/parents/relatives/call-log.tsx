import type { Relative } from '@advay/shared/schemas/relative';
import { plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useCallback, useEffect, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { listCalls } from '../../../api/relatives-api.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { endWords, talkTimes } from './call-words.ts';
import { joinCalls, type Talk } from './join-calls.ts';
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
  const words = useWords('parents/relatives').calls;
  const locale = useLocale();
  const [talks, setTalks] = useState<readonly Talk[]>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [isWhole, setIsWhole] = useState(false);
  const load = useCallback(async () => {
    const answer = await listCalls(child.id);
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setTalks(joinCalls(answer.value));
  }, [child.id]);
  useEffect(() => {
    load();
  }, [load]);
  const shown = isWhole ? talks : talks?.slice(0, SHOWN_FIRST);
  return (
    <section
      className={styles.log}
      aria-label={fillLine(words.callsWith, { name: child.nickname })}
    >
      <h3>{words.title}</h3>
      <p className={form.soft}>{words.text}</p>
      <FailureNotice failure={failure} onAgain={load} />
      {talks?.length === 0 ? <p>{words.none}</p> : null}
      <ol className={list.list}>
        {shown?.map((talk) => (
          <LoggedTalk
            key={talk.id}
            talk={talk}
            child={child}
            relative={relatives.find(({ id }) => id === talk.relativeId)}
          />
        ))}
      </ol>
      {talks && shown && shown.length < talks.length ? (
        <div className={form.actions}>
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            {plural(locale, words.showAll, talks.length)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** A talk with somebody who can ring no more stands back. */
function LoggedTalk({
  talk,
  child,
  relative,
}: {
  talk: Talk;
  child: KnownChild;
  relative: Relative | undefined;
}) {
  const room = useWords('parents/room');
  const words = useWords('parents/relatives').calls;
  const locale = useLocale();
  const name = relative?.name ?? words.somebody;
  const isPast = relative === undefined || relative.endedAt !== null;
  return (
    <li className={`${list.item} ${styles.call}`} data-past={isPast}>
      <p>
        <strong className={styles.name}>{name}</strong>
        {isPast ? words.ringsNoMore : ''}
      </p>
      <p className={styles.when}>
        {fillLine(words.when, {
          ...talkTimes(talk, { ...room, ...words }, locale),
          end: endWords(talk, words, { child: child.nickname, relative: name }),
        })}
      </p>
    </li>
  );
}
