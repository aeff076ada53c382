import { useEffect, useMemo } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import { type InputSource, LOST_INPUT } from '../../input/player-input.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import type { CameraControl } from './use-camera-play.ts';

/** Until the camera sees the game waits as it waits for whoever is lost; a finger or a key plays at once. */
const NOBODY_YET: InputSource = { read: () => LOST_INPUT, dispose() {} };

/** What the open camera sees as a source for the stage; none while it is shut. */
export function useCameraSources(
  { eyes, state }: Pick<CameraControl, 'eyes' | 'state'>,
  controls: Controls,
  { fieldAspect, players = 1 }: Readonly<{ fieldAspect: number; players?: 1 | 2 | undefined }>,
): readonly InputSource[] {
  const isOpening = state.kind === 'opening';
  const sources = useMemo<readonly InputSource[]>(() => {
    if (eyes === null) return isOpening ? [NOBODY_YET] : [];
    return [
      createVisionSource({
        ...eyes,
        // Both hands of a child who plays alone are its own.
        wanted: { ...controls, seats: takenSeats(controls, players) },
        fieldAspect: () => fieldAspect,
      }),
    ];
  }, [eyes, isOpening, controls, fieldAspect, players]);
  useEffect(
    () => () => {
      for (const source of sources) source.dispose();
    },
    [sources],
  );
  return sources;
}
