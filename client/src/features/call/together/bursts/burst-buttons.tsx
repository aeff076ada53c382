import type { BurstKind } from '@advay/shared/protocol/story-words';
import type { AreaWords } from '@advay/shared/words/areas';
import { useState } from 'react';
import { BurstPicture } from './burst-picture.tsx';
import styles from './bursts.module.css';

const TO_SEND = ['wave', 'clap', 'heart', 'star'] as const satisfies readonly BurstKind[];

/** Four pictures to send; where the glass is small, they wait behind one. */
export function BurstButtons({
  words,
  onBurst,
}: {
  words: AreaWords['together'];
  onBurst: (kind: BurstKind) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${styles.button} ${styles.more}`}
        aria-label={words.pictures}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <BurstPicture kind="heart" />
      </button>
      <fieldset className={styles.buttons} aria-label={words.pictures} data-is-open={isOpen}>
        {TO_SEND.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.button}
            aria-label={words.bursts[kind]}
            onClick={() => {
              setIsOpen(false);
              onBurst(kind);
            }}
          >
            <BurstPicture kind={kind} />
          </button>
        ))}
      </fieldset>
    </>
  );
}
