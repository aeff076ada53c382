import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { GardenPlace } from '../../game-runtime/description.ts';
import { Firefly } from '../../ui/firefly.tsx';
import { isShortcut } from '../../ui/is-shortcut.ts';
import { RoundButton } from '../../ui/round-button.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './landscape.module.css';
import { proposedBeyond, walkLandscape, walkToPlace, whereOf } from './walk-landscape.ts';

/** Where it was left for a game, as long as the page lives: whoever comes back is where it was. */
let leftAtPx = 0;

/**
 * The garden as one wide landscape that is walked by a swipe, a wheel, the arrow keys or two buttons. A focus that goes
 * to a sign takes the landscape along by itself.
 */
export function Landscape({
  startAt,
  children,
}: {
  /** Where the page opens, as soon as it is known; null leaves it where it is. */
  startAt: GardenPlace | null;
  children: ReactNode;
}) {
  const { walkLeft, walkRight } = useWords('home').buttons;
  const land = useRef<HTMLDivElement>(null);
  const [where, setWhere] = useState({ isAtLeft: true, isAtRight: true });
  const [calls, setCalls] = useState({ left: false, right: false });

  useEffect(() => {
    const { current } = land;
    if (current === null) return;
    let isShown = false;
    const look = () => {
      // Hidden while another screen comes or goes it has no width, and forgets where it was.
      const wasShown = isShown;
      isShown = current.clientWidth > 0;
      if (!isShown) return;
      if (!wasShown) current.scrollLeft = leftAtPx;
      leftAtPx = current.scrollLeft;
      setWhere(whereOf(current));
      setCalls(proposedBeyond(current));
    };
    const watch = new ResizeObserver(look);
    watch.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    const walkByKey = (event: KeyboardEvent) => {
      // Keys of an open dialog are its own.
      if (isShortcut(event) || document.querySelector(':modal') !== null) return;
      if (event.key === 'ArrowLeft') walkLandscape(current, -1);
      else if (event.key === 'ArrowRight') walkLandscape(current, 1);
    };
    addEventListener('keydown', walkByKey);
    return () => {
      watch.disconnect();
      current.removeEventListener('scroll', look);
      removeEventListener('keydown', walkByKey);
    };
  }, []);

  useEffect(() => {
    const { current } = land;
    if (current === null || startAt === null) return;
    // Whoever has begun to walk is not led elsewhere.
    if (leftAtPx === 0) walkToPlace(current, startAt);
    setCalls(proposedBeyond(current));
  }, [startAt]);

  const walk = (way: -1 | 1) => () => {
    if (land.current !== null) walkLandscape(land.current, way);
  };
  return (
    <>
      <div className={styles.land} ref={land} data-landscape>
        <div className={styles.row}>{children}</div>
      </div>
      {where.isAtLeft ? null : (
        <RoundButton
          label={walkLeft}
          className={`${styles.walk} ${styles.left}`}
          onClick={walk(-1)}
        >
          <WalkPicture d="M20 6 10 16l10 10" />
          {calls.left ? <Firefly className={styles.call} /> : null}
        </RoundButton>
      )}
      {where.isAtRight ? null : (
        <RoundButton
          label={walkRight}
          className={`${styles.walk} ${styles.right}`}
          onClick={walk(1)}
        >
          <WalkPicture d="M12 6l10 10-10 10" />
          {calls.right ? <Firefly className={styles.call} /> : null}
        </RoundButton>
      )}
    </>
  );
}

const WalkPicture = ({ d }: { d: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path
      d={d}
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
