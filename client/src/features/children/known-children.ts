import { createDeviceRecord, useDeviceRecord } from '../../ui/device-record.ts';
import { currentPlayer, GUEST } from './current-player.ts';
import { type KnownChild, parseChild } from './known-child.ts';

/** The family's children as the account last told them. */
const knownChildren = createDeviceRecord<readonly KnownChild[]>(
  'advay.children',
  parseChildren,
  [],
);

export const readKnownChildren = (): readonly KnownChild[] => knownChildren.read();

export function useKnownChildren(): readonly KnownChild[] {
  return useDeviceRecord(knownChildren);
}

/** Keeps the account's list; a player who is no longer in it becomes a guest. */
export function rememberChildren(children: readonly KnownChild[]): void {
  knownChildren.write(children);
  const player = currentPlayer.read();
  if (player.kind === 'guest') return;
  const child = children.find(({ id }) => id === player.child.id);
  currentPlayer.write(child ? { kind: 'child', child } : GUEST);
}

/** Puts what a parent changed in the place of what was known. */
export function rememberChild(changed: KnownChild): void {
  rememberChildren(
    knownChildren.read().map((child) => (child.id === changed.id ? changed : child)),
  );
}

/** For signing out: the next one at this device starts as a guest. */
export function forgetChildren(): void {
  rememberChildren([]);
}

export function parseChildren(stored: unknown): readonly KnownChild[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.map(parseChild).filter((child) => child !== null);
}
