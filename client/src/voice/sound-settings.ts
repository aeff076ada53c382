import { createDeviceRecord } from '../ui/device-record.ts';

/** What this device may be heard with. */
export type SoundSettings = Readonly<{ hasEffects: boolean; hasVoice: boolean; hasMusic: boolean }>;

const ALL_HEARD: SoundSettings = { hasEffects: true, hasVoice: true, hasMusic: true };

/** Whatever a device of before does not name is heard. */
function parseSettings(stored: unknown): SoundSettings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const given = { ...ALL_HEARD, ...(stored as Record<string, unknown>) };
  const { hasEffects, hasVoice, hasMusic } = given;
  const parts = [hasEffects, hasVoice, hasMusic];
  return parts.every((part) => typeof part === 'boolean')
    ? { hasEffects, hasVoice, hasMusic }
    : null;
}

export const soundSettings = createDeviceRecord('advay.sound', parseSettings, ALL_HEARD);
