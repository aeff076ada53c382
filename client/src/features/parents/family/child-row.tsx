import type { ChildProgress } from '@advay/shared/schemas/progress';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { getProgress } from '../../../api/children-api.ts';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { weekWords } from '../progress/week-words.ts';
import { deviceTimeZone } from '../relatives/device-time-zone.ts';
import { useLocale } from '../use-locale.ts';
import styles from './family.module.css';
import { yearsWords } from './years-words.ts';

/** One child of the list, with a line about its week once that is here. */
export function ChildRow({ child }: { child: KnownChild }) {
  const room = useWords('parents/room');
  const words = useWords('parents/children');
  const locale = useLocale();
  const [progress, setProgress] = useState<ChildProgress>();
  useEffect(() => {
    let isLeft = false;
    getProgress(child.id, deviceTimeZone()).then((answer) => {
      if (answer.ok && !isLeft) setProgress(answer.value);
    });
    return () => {
      isLeft = true;
    };
  }, [child.id]);
  return (
    <li>
      <Link className={styles.child} to={`/parents/children/${child.id}`}>
        <span className={styles.avatar}>
          <PlayerAvatar avatar={child.avatar} />
        </span>
        <span>
          <span className={styles.nickname}>{child.nickname}</span>
          <span className={styles.age}>
            {progress
              ? weekWords(progress, { ...words, ...room }, locale)
              : yearsWords(words, child.ageBand)}
          </span>
        </span>
        <span className={styles.see}>{words.seeProgress}</span>
      </Link>
    </li>
  );
}
