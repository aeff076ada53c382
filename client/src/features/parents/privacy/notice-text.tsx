import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { fillLine } from '@advay/shared/words/line';
import { useWords } from '../../../words/use-words.ts';
import { dayWords } from '../account/when.ts';
import { useLocale } from '../use-locale.ts';
import styles from './notice-text.module.css';
import { RetentionTable } from './retention-table.tsx';

/** The words a parent agrees to. */
export function NoticeText() {
  const words = useWords('parents/rights').notice;
  const locale = useLocale();
  return (
    <div className={styles.text}>
      <p className={styles.version}>
        {fillLine(words.version, { day: dayWords(locale, NOTICE_VERSION) })}
      </p>
      <h2>{words.storedTitle}</h2>
      <ul>
        {words.stored.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{words.whyTitle}</h2>
      <p>{words.why}</p>
      <h2>{words.whoTitle}</h2>
      <p>{words.who}</p>
      <h2>{words.notStoredTitle}</h2>
      <ul>
        {words.notStored.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{words.howLongTitle}</h2>
      <RetentionTable />
      <h2>{words.canDoTitle}</h2>
      <p>{words.canDo}</p>
    </div>
  );
}
