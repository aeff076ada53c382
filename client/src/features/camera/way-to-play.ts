import { createDeviceRecord } from '../../ui/device-record.ts';

/** Before the camera, or by finger and picture buttons. */
export type WayToPlay = 'camera' | 'without';

/** What was chosen last on this device; null until it was asked for, which it is once. */
export const wayToPlay = createDeviceRecord<WayToPlay | null>('advay.way-to-play', parseWay, null);

function parseWay(stored: unknown): WayToPlay | null {
  return stored === 'camera' || stored === 'without' ? stored : null;
}
