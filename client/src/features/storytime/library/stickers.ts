import { createDeviceRecord, useDeviceRecord } from '../../../ui/device-record.ts';
import {
  type CurrentPlayer,
  currentPlayer,
  useCurrentPlayer,
} from '../../children/current-player.ts';

/** The books that were read to their end on this device, by who read them; nothing takes one away again. */
export type Stickers = Readonly<Record<string, readonly string[]>>;

/** No id of a child is a word. */
const GUEST_KEY = 'guest';
const NONE: readonly string[] = [];

export const stickers = createDeviceRecord<Stickers>('advay.stickers', parseStickers, {});

const keyOf = (player: CurrentPlayer): string =>
  player.kind === 'child' ? player.child.id : GUEST_KEY;

/** The books whose sticker the present player has. */
export function useStickers(): readonly string[] {
  return useDeviceRecord(stickers)[keyOf(useCurrentPlayer())] ?? NONE;
}

/** For whoever plays now; a second time changes nothing. */
export function giveSticker(book: string): void {
  const all = stickers.read();
  const key = keyOf(currentPlayer.read());
  const own = all[key] ?? NONE;
  if (!own.includes(book)) stickers.write({ ...all, [key]: [...own, book] });
}

/** A child whom its parent takes off this device takes its stickers along. */
export function forgetStickers(childId: string): void {
  const { [childId]: _gone, ...others } = stickers.read();
  stickers.write(others);
}

export function parseStickers(stored: unknown): Stickers | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const sound = Object.entries(stored).map(([key, books]): [string, readonly string[]] => [
    key,
    Array.isArray(books) ? [...new Set(books.filter((id) => typeof id === 'string'))] : NONE,
  ]);
  return Object.fromEntries(sound.filter(([, books]) => books.length > 0));
}
