import { isLanguage, type Language } from '@advay/shared/words/languages';
import { createDeviceRecord } from '../../ui/device-record.ts';
import type { CurrentPlayer } from './current-player.ts';

/** What was chosen at the globe: for the device, and for each child that chose while it played. */
export type ChosenLanguages = Readonly<{
  /** Null follows the browser. */
  device: Language | null;
  /** By child. `over` is what its profile said then: a parent who changes that is heard. */
  children: Readonly<Record<string, Readonly<{ language: Language; over: Language }>>>;
}>;

const NONE_CHOSEN: ChosenLanguages = { device: null, children: {} };

export const chosenLanguages = createDeviceRecord<ChosenLanguages>(
  'advay.language',
  parseChosenLanguages,
  NONE_CHOSEN,
);

/** What a child speaks best, by its profile. */
function profileOf(player: CurrentPlayer): Language | null {
  return player.kind === 'child' ? (player.child.languages[0] ?? null) : null;
}

/** The language for whoever plays: the one it chose, its profile's, the device's; null is for the browser to say. */
export function languageOf(player: CurrentPlayer, chosen: ChosenLanguages): Language | null {
  const profile = profileOf(player);
  if (player.kind === 'guest' || profile === null) return chosen.device;
  const own = chosen.children[player.child.id];
  return own?.over === profile ? own.language : profile;
}

export function chooseFor(
  player: CurrentPlayer,
  language: Language,
  before: ChosenLanguages,
): ChosenLanguages {
  const over = profileOf(player);
  if (player.kind === 'guest' || over === null) return { ...before, device: language };
  return { ...before, children: { ...before.children, [player.child.id]: { language, over } } };
}

/** What storage held, or null for anything that is no such record. */
export function parseChosenLanguages(stored: unknown): ChosenLanguages | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { device, children } = stored as Record<string, unknown>;
  const entries = typeof children === 'object' && children !== null ? Object.entries(children) : [];
  return {
    device: isLanguage(device) ? device : null,
    children: Object.fromEntries(
      entries.filter(([, own]) => isLanguage(own?.language) && isLanguage(own?.over)),
    ),
  };
}

export function forgetChosenLanguages(): void {
  chosenLanguages.write({ ...chosenLanguages.read(), children: {} });
}
