import { clock } from '@advay/shared/kernel/clock';
import { type RefObject, useEffect, useRef } from 'react';
import { advanceDwell, createDwell } from '../../game-runtime/dwell.ts';
import { eachFrame } from '../../game-runtime/each-frame.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import type { HandTracking } from '../../vision/hand-tracking.ts';
import styles from './hand-press.module.css';

/** Longer than in a game: nobody should leave a screen by accident. */
const PRESS_MS = 1_200;
/** A hand that was already on a button when it appeared counts only after it has had time to read. */
const SETTLE_MS = 700;

type Props = Readonly<{
  tracking: HandTracking;
  within: RefObject<HTMLElement | null>;
  /** Hears every frame where in the window the hand points; null while it is not seen. */
  onPoint?: (at: Readonly<{ xPx: number; yPx: number }> | null) => void;
}>;

/** A firefly that follows the hand over the page's buttons; resting on one presses it. */
export function HandPress({ tracking, within, onPoint }: Props) {
  const firefly = useRef<HTMLDivElement>(null);
  const tell = useRef(onPoint);
  tell.current = onPoint;
  useEffect(() => {
    const source = createVisionSource({ tracking, fieldAspect: () => innerWidth / innerHeight });
    const startedMs = clock.nowMs();
    let dwell = createDwell();
    let rested: Element | null = null;
    let lastMs = startedMs;
    const stop = eachFrame((nowMs) => {
      const dtMs = Math.max(0, nowMs - lastMs);
      lastMs = nowMs;
      const pointer = source.read(nowMs)?.pointers[0];
      const mark = firefly.current;
      if (mark === null) return;
      mark.hidden = pointer === undefined;
      const xPx = (pointer?.xNorm ?? 0) * innerWidth;
      const yPx = (pointer?.yNorm ?? 0) * innerHeight;
      tell.current?.(pointer === undefined ? null : { xPx, yPx });
      const under = pointer && document.elementFromPoint(xPx, yPx)?.closest('button, a[href]');
      const button = under && within.current?.contains(under) ? under : null;
      if (button !== null && button !== rested) {
        rested = button;
        dwell = createDwell();
      }
      const isOn = button !== null && nowMs - startedMs > SETTLE_MS;
      const step = advanceDwell(dwell, { isOn, dtMs, dwellMs: PRESS_MS });
      dwell = step.dwell;
      mark.style.transform = `translate(${xPx}px, ${yPx}px)`;
      mark.style.setProperty('--share', String(step.share));
      if (step.isDone && rested instanceof HTMLElement) rested.click();
    });
    return () => {
      stop();
      source.dispose();
      tell.current?.(null);
    };
  }, [tracking, within]);
  return <div ref={firefly} className={styles.firefly} hidden aria-hidden="true" />;
}
