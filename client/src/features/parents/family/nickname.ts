import { NICKNAME_FIRST, NICKNAME_SECOND } from '@advay/shared/children/nickname-words';

/** A nickname from the word lists, other than the one before. `random` gives 0..1. */
export function rollNickname(random: () => number, before = ''): string {
  const others = NICKNAME_FIRST.flatMap((first) =>
    NICKNAME_SECOND.map((second) => `${first} ${second}`),
  ).filter((nickname) => nickname !== before);
  return others[Math.min(others.length - 1, Math.floor(random() * others.length))] ?? before;
}
