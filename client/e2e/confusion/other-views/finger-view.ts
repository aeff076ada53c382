import type { FingerView } from '../../../synthetic-child/fingers/finger-view.ts';

// In place of the synthetic child's own `finger-view.ts` while a sheet is drawn: views that nobody tuned anything for.

export const FINGER_VIEWS: readonly FingerView[] = [
  [0, 22],
  [24, 0],
  [-22, 0],
  [0, -24],
  [20, 20],
  [-20, 20],
  [20, -18],
  [-20, -18],
  [28, 8],
  [-28, -6],
].map(([turnDegrees = 0, tiltDegrees = 0]) => ({ turnDegrees, tiltDegrees }));

/** Only views of the list are asked for. */
export const nearestView = (wanted: FingerView): FingerView => wanted;
