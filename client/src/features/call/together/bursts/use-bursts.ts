import { clock } from '@advay/shared/kernel/clock';
import type { BurstKind } from '@advay/shared/protocol/story-words';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CueName } from '../../../../game-runtime/contract.ts';
import { createSounds, type Sounds } from '../../../../game-runtime/sounds.ts';
import type { Reading } from '../../../storytime/record/reading.ts';
import {
  addBurst,
  advanceBursts,
  type FlyingBurst,
  NO_BURSTS,
  nextChangeMs,
} from './burst-show.ts';

const CUES: Readonly<Record<BurstKind, CueName>> = {
  wave: 'start',
  clap: 'pop',
  heart: 'stroke-done',
  star: 'glyph-done',
  page: 'help',
};

/** What flies over the screen now, and what sends one: seen here at once, and there as soon as it arrives. */
export function useBursts(
  reading: Reading,
  /** True while somebody speaks: no sound then. */
  isSpeaking: () => boolean,
): Readonly<{ flying: FlyingBurst | null; send: (kind: BurstKind) => void }> {
  const [show, setShow] = useState(NO_BURSTS);
  const sounds = useRef<Sounds | null>(null);
  const hush = useRef(isSpeaking);
  hush.current = isSpeaking;
  useEffect(() => {
    const made = createSounds();
    sounds.current = made;
    return made.dispose;
  }, []);

  useEffect(() => {
    let known = reading.picture().theirBurst;
    return reading.subscribe(() => {
      const { theirBurst } = reading.picture();
      if (theirBurst === known || theirBurst === null) return;
      known = theirBurst;
      const { kind } = theirBurst;
      setShow((now) => addBurst(now, { kind, isOurs: false }, clock.nowMs()));
    });
  }, [reading]);

  useEffect(() => {
    const atMs = nextChangeMs(show);
    if (atMs === null) return;
    const advance = () => setShow((now) => advanceBursts(now, clock.nowMs()));
    const timer = clock.setTimeout(advance, Math.max(0, atMs - clock.nowMs()) + 1);
    return () => clock.clearTimeout(timer);
  }, [show]);

  const { flying } = show;
  useEffect(() => {
    if (flying !== null && !hush.current()) sounds.current?.play(CUES[flying.kind]);
  }, [flying]);

  const send = useCallback(
    (kind: BurstKind) => {
      const nowMs = clock.nowMs();
      reading.burst(kind, nowMs);
      setShow((now) => addBurst(now, { kind, isOurs: true }, nowMs));
    },
    [reading],
  );
  return { flying, send };
}
