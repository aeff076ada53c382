import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useRef } from 'react';
import { hasCalmMotion } from '../../../ui/calm-motion.ts';
import { Firefly } from '../../../ui/firefly.tsx';
import type { Reading } from '../record/reading.ts';
import { drawTrail } from './draw-trail.ts';
import { fingerAt, NO_FINGER, noteFinger } from './finger-path.ts';
import styles from './their-firefly.module.css';

/** Where the other side points: a firefly in that side's colour that glides and leaves a light behind for a moment. */
export function TheirFirefly({ reading }: { reading: Reading }) {
  const firefly = useRef<HTMLDivElement>(null);
  const trail = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let path = NO_FINGER;
    let told = reading.picture().theirPoint;
    let request = 0;
    const isCalm = hasCalmMotion();

    const show = (pageMs: number) => {
      const nowMs = clock.atPageMs(pageMs);
      const mark = firefly.current;
      const canvas = trail.current;
      if (mark === null || canvas === null) return;
      const at = fingerAt(path, nowMs);
      mark.hidden = at === null;
      if (at !== null) {
        mark.style.left = `${at.x / 10}%`;
        mark.style.top = `${at.y / 10}%`;
      }
      const isTrailing = !isCalm && drawTrail(canvas, path, nowMs);
      request = at !== null || isTrailing ? requestAnimationFrame(show) : 0;
    };
    const hear = () => {
      const { theirPoint } = reading.picture();
      if (theirPoint === told) return;
      told = theirPoint;
      path = noteFinger(path, theirPoint, clock.nowMs());
      if (request === 0) request = requestAnimationFrame(show);
    };
    const leave = reading.subscribe(hear);
    return () => {
      leave();
      cancelAnimationFrame(request);
    };
  }, [reading]);
  return (
    <div className={styles.over} data-side={reading.side === 0 ? 1 : 0} aria-hidden="true">
      <canvas ref={trail} className={styles.trail} />
      <div ref={firefly} className={styles.firefly} data-their-finger hidden>
        <Firefly />
      </div>
    </div>
  );
}
