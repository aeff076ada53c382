import { createDeviceRecord, useDeviceRecord } from '../../ui/device-record.ts';
import { type KnownChild, parseChild } from './known-child.ts';

/** Who plays on this device now. A guest's rounds stay on the device and are sent nowhere. */
export type CurrentPlayer =
  | Readonly<{ kind: 'guest' }>
  | Readonly<{ kind: 'child'; child: KnownChild }>;

export const GUEST: CurrentPlayer = { kind: 'guest' };

export const currentPlayer = createDeviceRecord<CurrentPlayer>(
  'advay.player',
  parseCurrentPlayer,
  GUEST,
);

export function useCurrentPlayer(): CurrentPlayer {
  return useDeviceRecord(currentPlayer);
}

export function parseCurrentPlayer(stored: unknown): CurrentPlayer | null {
  if (typeof stored !== 'object' || stored === null || !('kind' in stored)) return null;
  if (stored.kind === 'guest') return GUEST;
  if (stored.kind !== 'child' || !('child' in stored)) return null;
  const child = parseChild(stored.child);
  return child && { kind: 'child', child };
}
