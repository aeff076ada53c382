import { BurstPicture } from './burst-picture.tsx';
import type { FlyingBurst as Burst } from './burst-show.ts';
import styles from './bursts.module.css';

/** Where each of a swarm flies: its start across the screen, its turn, its size and how late it sets out. */
const SWARM = [
  { left: 50, turnDeg: -6, scale: 1, lateMs: 0 },
  { left: 22, turnDeg: 14, scale: 0.6, lateMs: 90 },
  { left: 74, turnDeg: -16, scale: 0.65, lateMs: 60 },
  { left: 36, turnDeg: -12, scale: 0.5, lateMs: 200 },
  { left: 64, turnDeg: 10, scale: 0.45, lateMs: 160 },
  { left: 86, turnDeg: 8, scale: 0.5, lateMs: 230 },
  { left: 12, turnDeg: -8, scale: 0.45, lateMs: 260 },
] as const;

/** A burst over the whole screen: a swarm that rises, or one picture that comes and goes where less should move. */
export function FlyingBurst({ burst }: { burst: Burst }) {
  return (
    <div
      className={styles.sky}
      data-burst={burst.kind}
      data-is-ours={burst.isOurs || undefined}
      aria-hidden="true"
    >
      {SWARM.map(({ left, turnDeg, scale, lateMs }) => (
        <span
          key={left}
          className={styles.one}
          style={{
            left: `${left}%`,
            rotate: `${turnDeg}deg`,
            scale: `${scale}`,
            animationDelay: `${lateMs}ms`,
          }}
        >
          <BurstPicture kind={burst.kind} />
        </span>
      ))}
    </div>
  );
}
