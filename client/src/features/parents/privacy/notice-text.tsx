import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { dayWords } from '../account/when.ts';
import styles from './notice-text.module.css';
import { RetentionTable } from './retention-table.tsx';

/** The words a parent agrees to. Whoever changes what they say raises NOTICE_VERSION, and every parent is asked anew. */
export function NoticeText() {
  return (
    <div className={styles.text}>
      <p className={styles.version}>Words of {dayWords(NOTICE_VERSION)}</p>
      <h2>What is stored</h2>
      <ul>
        <li>Your e-mail address and a scrambled form of your password.</li>
        <li>
          For each child a made-up nickname, an age band, an animal, the languages you choose and
          how it plays best.
        </li>
        <li>
          For each finished round: which game and step, how long, how many drops it earned, and how
          hard it was.
        </li>
        <li>
          For each time a book was read: which book, how many of its pages, how long, and whether
          somebody in another home read along, but not who.
        </li>
        <li>
          If you also agree to calls: the name each relative gives and what they are to your child,
          when they last rang, and when each call began and ended, and who ended it.
        </li>
      </ul>
      <h2>Why</h2>
      <p>
        To show you what your child practises and where it needs help, on every device of yours, and
        for nothing else. There is no advertising, and nothing is sold or given away.
      </p>
      <h2>Who sees it</h2>
      <p>
        You, when you are signed in. Whoever runs this server can reach what lies on it, to keep it
        running. Nobody else.
      </p>
      <h2>What is not stored</h2>
      <ul>
        <li>
          No picture, no video and no sound: games read the camera on your device alone, and a call
          goes to the other device without being kept.
        </li>
        <li>No position of a hand, a body or a face.</li>
        <li>No real name, birthday, address or school of a child.</li>
        <li>No other pages you visit: there are no trackers here.</li>
      </ul>
      <h2>For how long</h2>
      <RetentionTable />
      <h2>What you can do</h2>
      <p>
        Take everything away as a file, remove a child, take your agreement back or delete the
        account: each at once, and each without asking anybody.
      </p>
    </div>
  );
}
