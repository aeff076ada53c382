import { createDeviceRecord } from '../ui/device-record.ts';

/** What this device may be heard with. */
export type SoundSettings = Readonly<{ hasEffects: boolean; hasVoice: boolean }>;

const LOUD: SoundSettings = { hasEffects: true, hasVoice: true };

function parseSettings(stored: unknown): SoundSettings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { hasEffects, hasVoice } = stored as Record<string, unknown>;
  return typeof hasEffects === 'boolean' && typeof hasVoice === 'boolean'
    ? { hasEffects, hasVoice }
    : null;
}

export const soundSettings = createDeviceRecord('advay.sound', parseSettings, LOUD);
