import { useEffect, useMemo } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import type { InputSource } from '../../input/player-input.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import type { Eyes } from './use-camera-play.ts';

/** What the open camera sees as a source for the stage; none while it is shut. */
export function useCameraSources(
  eyes: Eyes | null,
  controls: Controls,
  { fieldAspect, players = 1 }: Readonly<{ fieldAspect: number; players?: 1 | 2 | undefined }>,
): readonly InputSource[] {
  const sources = useMemo<readonly InputSource[]>(
    () =>
      eyes === null
        ? []
        : [
            createVisionSource({
              ...eyes,
              // Both hands of a child who plays alone are its own.
              wanted: { ...controls, seats: takenSeats(controls, players) },
              fieldAspect: () => fieldAspect,
            }),
          ],
    [eyes, controls, fieldAspect, players],
  );
  useEffect(
    () => () => {
      for (const source of sources) source.dispose();
    },
    [sources],
  );
  return sources;
}
