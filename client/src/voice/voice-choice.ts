import { createDeviceRecord } from '../ui/device-record.ts';

/** Whose voice the family would rather hear where both can speak: the pack's, or the device's own. */
export type VoiceChoice = 'pack' | 'device';

export const voiceChoice = createDeviceRecord<VoiceChoice>(
  'advay.voice',
  (stored) => (stored === 'pack' || stored === 'device' ? stored : null),
  'pack',
);
