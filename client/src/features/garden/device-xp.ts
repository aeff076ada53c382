import { createDeviceRecord, useDeviceRecord } from '../../ui/device-record.ts';

/** All XP ever earned on this device, by guests too: it waters the garden at home. */
export const deviceXp = createDeviceRecord('advay.garden-xp', parseXp, 0);

export function useDeviceXp(): number {
  return useDeviceRecord(deviceXp);
}

/** Call once when a round ends. */
export function addDeviceXp(xpEarned: number): void {
  const sum = parseXp(deviceXp.read() + Math.max(0, xpEarned));
  if (sum !== null) deviceXp.write(sum);
}

function parseXp(stored: unknown): number | null {
  return Number.isSafeInteger(stored) && (stored as number) >= 0 ? (stored as number) : null;
}
