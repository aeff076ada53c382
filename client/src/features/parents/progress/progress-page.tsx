import type { ChildProgress } from '@advay/shared/schemas/progress';
import { numeral } from '@advay/shared/words/intl';
import { useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { getProgress } from '../../../api/children-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { BackLink } from '../back-link.tsx';
import { useChild } from '../family/use-child.ts';
import { deviceTimeZone } from '../relatives/device-time-zone.ts';
import { useLocale } from '../use-locale.ts';
import { BookList } from './book-list.tsx';
import { DayByDay } from './day-by-day.tsx';
import { nextStep } from './next-step.ts';
import { playTimeWords } from './play-time.ts';
import styles from './progress-page.module.css';
import { SkillList } from './skill-list.tsx';

/** What one child played and how it went, no more than was measured. */
export function ProgressPage() {
  const room = useWords('parents/room');
  const { title, loading } = useWords('parents/progress');
  const { childId = '' } = useParams();
  const child = useChild(childId);
  const [progress, setProgress] = useState<ChildProgress>();
  const [failure, setFailure] = useState<ApiFailure>();

  const load = useCallback(async () => {
    const answer = await getProgress(childId, deviceTimeZone());
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setProgress(answer.value);
  }, [childId]);
  useEffect(() => {
    load();
  }, [load]);

  return (
    <>
      <BackLink />
      <header className={styles.head}>
        <span className={styles.avatar}>
          <PlayerAvatar avatar={child?.avatar ?? null} />
        </span>
        <h1>{child?.nickname ?? title}</h1>
        {child ? (
          <ButtonLink to={`/parents/children/${child.id}/edit`} tone="plain">
            {room.change}
          </ButtonLink>
        ) : null}
      </header>
      {failure ? (
        <Notice>
          {room.failures[failure]}
          {failure === 'not-signed-in' ? (
            <ButtonLink to="/parents/sign-in" tone="quiet">
              {room.signIn}
            </ButtonLink>
          ) : (
            <Button tone="quiet" onClick={load}>
              {room.tryAgain}
            </Button>
          )}
        </Notice>
      ) : null}
      {progress ? <Progress progress={progress} /> : null}
      {progress || failure ? null : <p role="status">{loading}</p>}
    </>
  );
}

function Progress({ progress }: { progress: ChildProgress }) {
  const { titles } = useWords('home');
  const room = useWords('parents/room');
  const words = useWords('parents/progress');
  const locale = useLocale();
  const { totals, skills, days, today, books } = progress;
  if (totals.rounds === 0 && books.length > 0) return <BookList books={books} />;
  if (totals.rounds === 0) {
    return (
      <Card>
        <h2>{words.nothingYet}</h2>
        <p>{words.nothingYetText}</p>
      </Card>
    );
  }
  const suggestion = nextStep(progress, titles, words);
  return (
    <>
      <Card className={styles.totals}>
        <Total label={words.played} value={playTimeWords(room, locale, totals.activeMs)} />
        <Total label={words.rounds} value={numeral(locale, totals.rounds)} />
        <Total label={words.xpEarned} value={numeral(locale, totals.xpEarned)} />
      </Card>
      {suggestion ? (
        <Card className={styles.next}>
          <h2>{words.whatNext}</h2>
          <p>{suggestion}</p>
        </Card>
      ) : null}
      <Card>
        <h2>{words.howItGoes}</h2>
        <SkillList skills={skills} />
      </Card>
      {books.length === 0 ? null : <BookList books={books} />}
      <DayByDay days={days} today={today} />
    </>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  return (
    <p className={styles.total}>
      <span>{label}</span>
      <strong>{value}</strong>
    </p>
  );
}
