import { AVATARS } from '@advay/shared/children/avatars';
import {
  type ChildSettings,
  DEFAULT_CHILD_SETTINGS,
  MAX_LANGUAGES,
  PLAY_MINUTES,
} from '@advay/shared/children/child-settings';
import { AGE_BANDS } from '@advay/shared/games/catalogue';
import type { Child } from '@advay/shared/schemas/child';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';

/** A child as this device remembers it, so that it can choose itself with the network gone. */
export type KnownChild = Readonly<Child>;

const MAX_TEXT_CHARACTERS = 64;

/** The child in what storage held, or null for anything else. */
export function parseChild(stored: unknown): KnownChild | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, nickname, avatar, ageBand, languages, settings } = stored as Record<string, unknown>;
  const animal = AVATARS.find((known) => known === avatar);
  const band = AGE_BANDS.find((known) => known === ageBand);
  if (!isShortText(id) || !isShortText(nickname) || !animal || !band) return null;
  return {
    id,
    nickname,
    avatar: animal,
    ageBand: band,
    languages: parseLanguages(languages),
    settings: parseSettings(settings),
  };
}

/** What a device remembers from before languages were asked is a child who speaks the product's own. */
function parseLanguages(stored: unknown): Child['languages'] {
  const named = Array.isArray(stored) ? stored : [];
  const known = LANGUAGE_CODES.filter((code) => named.includes(code))
    .toSorted((one, other) => named.indexOf(one) - named.indexOf(other))
    .slice(0, MAX_LANGUAGES);
  return known.length > 0 ? known : ['en'];
}

function parseSettings(stored: unknown): ChildSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_CHILD_SETTINGS;
  const { calmMotion, playMinutesADay } = stored as Record<string, unknown>;
  return {
    calmMotion: calmMotion === true,
    playMinutesADay: PLAY_MINUTES.find((minutes) => minutes === playMinutesADay) ?? null,
  };
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_CHARACTERS;
}
