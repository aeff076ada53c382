import type { GameId } from '@advay/shared/games/catalogue';
import { useEffect, useRef, useState } from 'react';
import { CaptionBar } from '../../ui/caption-bar.tsx';
import styles from './hear-button.module.css';

/** A voice for who cannot read yet: names the places one by one, and is silent when tapped again. */
export function HearButton({ onTell }: { onTell: (game: GameId | null) => void }) {
  const [caption, setCaption] = useState('');
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const toggle = async () => {
    if (stop.current) return stop.current();
    const stopping = new AbortController();
    stop.current = () => stopping.abort();
    try {
      const [{ createSpeaker }, { tellPlaces }] = await Promise.all([
        import('../../game-runtime/speak.ts'),
        import('./tell-places.ts'),
      ]);
      if (stopping.signal.aborted) return;
      const speaker = createSpeaker();
      stopping.signal.addEventListener('abort', () => speaker.stop());
      const leave = speaker.subscribe(() => setCaption(speaker.caption() ?? ''));
      await tellPlaces(speaker, onTell, stopping.signal);
      leave();
    } finally {
      stop.current = null;
    }
  };

  return (
    <>
      <div className={styles.caption}>
        <CaptionBar text={caption} />
      </div>
      <button
        type="button"
        className={styles.hear}
        aria-label={caption === '' ? 'Hear where you can play' : 'Stop the voice'}
        onClick={toggle}
      >
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M5 12h5l8-7v22l-8-7H5Z" fill="currentColor" />
          <path
            d="M22 11a7 7 0 0 1 0 10M25 7a12 12 0 0 1 0 18"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </>
  );
}
