import type { AreaWords } from '@advay/shared/words/areas';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useHold } from '../../../ui/use-hold.ts';
import { HANG_UP_HOLD_MS } from '../limits.ts';
import styles from './hang-up.module.css';

/** A child holds it until the ring is full: a call is too good to end by a tap. */
export function HoldToHangUp({
  words,
  onHangUp,
  onShort,
}: {
  words: AreaWords['together'];
  onHangUp: () => void;
  /** Let go too soon. */
  onShort: () => void;
}) {
  const { isHeld, handlers } = useHold({ holdMs: HANG_UP_HOLD_MS, onHeld: onHangUp, onShort });
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words.holdToHangUp}
      data-is-held={isHeld || undefined}
      // A hand that rests on it, or a screen reader, only clicks.
      onClick={({ detail }) => detail === 0 && onShort()}
      {...handlers}
    >
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle
          cx="50"
          cy="50"
          r="45"
          pathLength="1"
          style={{ transitionDuration: isHeld ? `${HANG_UP_HOLD_MS}ms` : '160ms' }}
        />
      </svg>
      <Receiver />
    </button>
  );
}

/** A grown-up taps, and is asked once. */
export function AskToHangUp({
  words,
  onHangUp,
}: {
  words: AreaWords['together'];
  onHangUp: () => void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => setIsAsking(true)}>
        <Receiver />
        <span className={styles.word}>{words.hangUp}</span>
      </button>
      {isAsking ? (
        <Dialog title={words.sayGoodbye} onClose={() => setIsAsking(false)}>
          <div className={styles.answers}>
            <Button onClick={onHangUp}>{words.yesGoodbye}</Button>
            <Button tone="quiet" autoFocus onClick={() => setIsAsking(false)}>
              {words.noStay}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

/** A telephone's receiver, laid down. */
function Receiver() {
  return (
    <svg className={styles.receiver} viewBox="0 0 48 48" aria-hidden="true">
      <path
        d="M9 27C17 18 31 18 39 27"
        fill="none"
        stroke="currentColor"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <rect
        x="3"
        y="22"
        width="13"
        height="13"
        rx="4"
        fill="currentColor"
        transform="rotate(-36 9 28)"
      />
      <rect
        x="32"
        y="22"
        width="13"
        height="13"
        rx="4"
        fill="currentColor"
        transform="rotate(36 39 28)"
      />
    </svg>
  );
}
