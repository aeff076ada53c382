import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { getProgress } from '../../../api/children-api.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { weekWords } from '../progress/week-words.ts';
import { deviceTimeZone } from '../relatives/device-time-zone.ts';
import styles from './family.module.css';

/** One child of the list, with a line about its week once that is here. */
export function ChildRow({ child }: { child: KnownChild }) {
  const [week, setWeek] = useState<string>();
  useEffect(() => {
    let isLeft = false;
    getProgress(child.id, deviceTimeZone()).then((answer) => {
      if (answer.ok && !isLeft) setWeek(weekWords(answer.value));
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
            {week ?? `${child.ageBand.replace('-', ' to ')} years`}
          </span>
        </span>
        <span className={styles.see}>See progress</span>
      </Link>
    </li>
  );
}
