import { AGE_BANDS } from '@advay/shared/games/catalogue';
import type { Avatar, Child } from '@advay/shared/schemas/child';

/** A child as this device remembers it, so that it can choose itself with the network gone. */
export type KnownChild = Readonly<Child>;

/** Spelt out here because the list itself lives beside the schema library, too heavy for a first screen. */
const AVATAR_NAMES: Readonly<Record<Avatar, true>> = {
  fox: true,
  owl: true,
  whale: true,
  turtle: true,
  lion: true,
  rabbit: true,
  parrot: true,
  hedgehog: true,
};

const MAX_TEXT_CHARACTERS = 64;

/** The child in what storage held, or null for anything else. */
export function parseChild(stored: unknown): KnownChild | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, nickname, avatar, ageBand } = stored as Record<string, unknown>;
  const band = AGE_BANDS.find((known) => known === ageBand);
  if (!isShortText(id) || !isShortText(nickname) || !isAvatar(avatar) || !band) return null;
  return { id, nickname, avatar, ageBand: band };
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_CHARACTERS;
}

function isAvatar(value: unknown): value is Avatar {
  return typeof value === 'string' && Object.hasOwn(AVATAR_NAMES, value);
}
