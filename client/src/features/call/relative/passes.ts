import { AVATARS, type Avatar } from '@advay/shared/children/avatars';
import type { CalledChild } from '@advay/shared/relatives/called-child';
import { RELATIONS, type Relation } from '@advay/shared/relatives/relations';
import { relativeNameOf } from '@advay/shared/relatives/relative-name';
import { createDeviceRecord } from '../../../ui/device-record.ts';

/** What lets this device ring at one child's home, and what was known of the child when it was given. */
export type Pass = Readonly<{
  pass: string;
  /** Of the link that was taken up for it: the same link opened again leads back to the same child. */
  token: string;
  childAvatar: Avatar;
  /** What the family's link let this relative call the child. */
  childName: string | null;
  relation: Relation;
  name: string;
}>;

/** More grandchildren than this have no room on one screen. */
const MAX_PASSES = 12;

/** Whatever is no pass in the list is left out; the others stay good. */
export function parsePasses(stored: unknown): readonly Pass[] | null {
  if (!Array.isArray(stored)) return null;
  return stored
    .map(parsePass)
    .filter((pass) => pass !== null)
    .slice(0, MAX_PASSES);
}

function parsePass(stored: unknown): Pass | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { pass, token, childAvatar, childName, relation, name } = stored as Record<string, unknown>;
  const avatar = AVATARS.find((known) => known === childAvatar);
  const kin = RELATIONS.find((known) => known === relation);
  if (typeof pass !== 'string' || typeof token !== 'string' || typeof name !== 'string')
    return null;
  if (avatar === undefined || kin === undefined) return null;
  // Passes of before know no name.
  const called = typeof childName === 'string' ? relativeNameOf(childName) : null;
  return { pass, token, childAvatar: avatar, childName: called, relation: kin, name };
}

export function childOf({ childAvatar, childName }: Pass): CalledChild {
  return { avatar: childAvatar, name: childName };
}

export const passes = createDeviceRecord<readonly Pass[]>('advay.passes', parsePasses, []);

/** The newest first; a pass that is kept already stands once. */
export function withPass(kept: readonly Pass[], pass: Pass): readonly Pass[] {
  return [pass, ...withoutPass(kept, pass)].slice(0, MAX_PASSES);
}

export function withoutPass(kept: readonly Pass[], { pass }: Pass): readonly Pass[] {
  return kept.filter((each) => each.pass !== pass);
}

/** False where this browser keeps nothing: a pass is gone with the page then. */
export function isKept(pass: Pass): boolean {
  try {
    return (globalThis.localStorage?.getItem('advay.passes') ?? '').includes(pass.pass);
  } catch {
    return false;
  }
}
