import { useEffect, useMemo } from 'react';
import type { InputSource } from '../../input/player-input.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import type { SeatsWanted } from '../../vision/senses/seat-seen.ts';
import type { Eyes } from './use-camera-play.ts';

/** What the open camera sees as a source for the stage; none while it is shut. */
export function useCameraSources(
  eyes: Eyes | null,
  wanted: SeatsWanted,
  fieldAspect: number,
): readonly InputSource[] {
  const sources = useMemo<readonly InputSource[]>(
    () =>
      eyes === null
        ? []
        : [createVisionSource({ ...eyes, wanted, fieldAspect: () => fieldAspect })],
    [eyes, wanted, fieldAspect],
  );
  useEffect(
    () => () => {
      for (const source of sources) source.dispose();
    },
    [sources],
  );
  return sources;
}
