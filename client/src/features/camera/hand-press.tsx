import { clock } from '@advay/shared/kernel/clock';
import { type RefObject, useEffect, useRef } from 'react';
import { advanceDwell, createDwell } from '../../game-runtime/dwell.ts';
import { eachFrame } from '../../game-runtime/each-frame.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import styles from './hand-press.module.css';
import { ONE_POINTER } from './one-pointer.ts';

/** Longer than in a game: nobody should leave a screen by accident. */
const PRESS_MS = 1_200;
/** A hand that was already on a button when it appeared counts only after it has had time to read. */
const SETTLE_MS = 700;

const NOWHERE = { xPx: 0, yPx: 0, button: null };

type Props = Readonly<{
  tracking: PlayTracking;
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
    const source = createVisionSource({
      tracking,
      wanted: ONE_POINTER,
      fieldAspect: () => innerWidth / innerHeight,
    });
    const startedMs = clock.nowMs();
    let dwell = createDwell();
    let rested: Element | null = null;
    let restedAbout: string | null = null;
    let isVoid = false;
    let lastMs = startedMs;
    const buttonAt = (xPx: number, yPx: number): Element | null => {
      const under = document.elementFromPoint(xPx, yPx)?.closest('button, a[href]') ?? null;
      return under !== null && within.current?.contains(under) ? under : null;
    };
    const stop = eachFrame((nowMs) => {
      const dtMs = Math.max(0, nowMs - lastMs);
      lastMs = nowMs;
      const places = (source.read(nowMs)?.seats[0].pointers ?? []).map(({ xNorm, yNorm }) => {
        const [xPx, yPx] = [xNorm * innerWidth, yNorm * innerHeight];
        return { xPx, yPx, button: buttonAt(xPx, yPx) };
      });
      // The first hand may be one that rests beside the child: one on a button is meant.
      const place =
        places.find(({ button }) => button !== null && button === rested) ??
        places.find(({ button }) => button !== null) ??
        places[0];
      const { xPx, yPx, button } = place ?? NOWHERE;
      const mark = firefly.current;
      if (mark === null) return;
      mark.hidden = place === undefined;
      tell.current?.(place === undefined ? null : { xPx, yPx });
      const about = button?.getAttribute('data-about') ?? null;
      if (button !== rested) isVoid = false;
      else if (about !== restedAbout) {
        // The button came to be about something else, as a corner does when the other side turns: what began there
        // was meant for what it was about.
        restedAbout = about;
        isVoid = dwell.heldMs < PRESS_MS;
      }
      if (button !== null && button !== rested) {
        rested = button;
        restedAbout = about;
        dwell = createDwell();
      }
      const isOn = button !== null && !isVoid && nowMs - startedMs > SETTLE_MS;
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
