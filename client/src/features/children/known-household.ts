import { createDeviceRecord } from '../../ui/device-record.ts';

/** Whose account this device last signed in to, so that finished rounds are kept for it while the API is away. */
export type KnownHousehold = Readonly<{ parentId: string }>;

const knownHousehold = createDeviceRecord<KnownHousehold | null>('advay.household', parse, null);

export const readHousehold = (): KnownHousehold | null => knownHousehold.read();

export function rememberHousehold(parentId: string): void {
  if (knownHousehold.read()?.parentId !== parentId) knownHousehold.write({ parentId });
}

/** For signing out: rounds of the next player are nobody's to send. */
export function forgetHousehold(): void {
  knownHousehold.write(null);
}

export function subscribeToHousehold(onChange: () => void): () => void {
  return knownHousehold.subscribe(onChange);
}

function parse(stored: unknown): KnownHousehold | null {
  if (typeof stored !== 'object' || stored === null || !('parentId' in stored)) return null;
  const { parentId } = stored;
  return typeof parentId === 'string' && parentId.length === 36 ? { parentId } : null;
}
