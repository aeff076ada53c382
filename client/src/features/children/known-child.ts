import { AVATARS } from '@advay/shared/children/avatars';
import { AGE_BANDS } from '@advay/shared/games/catalogue';
import type { Child } from '@advay/shared/schemas/child';

/** A child as this device remembers it, so that it can choose itself with the network gone. */
export type KnownChild = Readonly<Child>;

const MAX_TEXT_CHARACTERS = 64;

/** The child in what storage held, or null for anything else. */
export function parseChild(stored: unknown): KnownChild | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, nickname, avatar, ageBand } = stored as Record<string, unknown>;
  const animal = AVATARS.find((known) => known === avatar);
  const band = AGE_BANDS.find((known) => known === ageBand);
  if (!isShortText(id) || !isShortText(nickname) || !animal || !band) return null;
  return { id, nickname, avatar: animal, ageBand: band };
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_CHARACTERS;
}
