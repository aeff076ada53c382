import type { Place } from '@advay/shared/protocol/story-packet';
import type { AreaWords } from '@advay/shared/words/areas';
import { useState } from 'react';
import IconBook from '~icons/fluent-emoji-flat/open-book';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Reading } from '../../storytime/record/reading.ts';
import styles from './who-turns.module.css';

/** The grown-up keeps turning, hands it over, or leaves it to both; the button says how it stands. */
export function WhoTurns({
  reading,
  turner,
  name,
  words,
}: {
  reading: Reading;
  turner: Place['turner'];
  name: string;
  words: AreaWords['together'];
}) {
  const [isAsking, setIsAsking] = useState(false);
  const them = reading.side === 0 ? 1 : 0;
  const choices: readonly Readonly<{ turner: Place['turner']; label: string }>[] = [
    { turner: 'either', label: words.turns.either },
    { turner: reading.side, label: words.turns.us },
    { turner: them, label: words.turns.them(name) },
  ];
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setIsAsking(true)}>
        <IconBook aria-hidden="true" />
        {choices.find((choice) => choice.turner === turner)?.label}
      </button>
      {isAsking ? (
        <Dialog title={words.whoTurns} onClose={() => setIsAsking(false)}>
          <div className={styles.choices}>
            {choices.map((choice) => (
              <Button
                key={choice.turner}
                tone={choice.turner === turner ? 'main' : 'quiet'}
                aria-pressed={choice.turner === turner}
                onClick={() => {
                  reading.giveTurnsTo(choice.turner);
                  setIsAsking(false);
                }}
              >
                {choice.label}
              </Button>
            ))}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
