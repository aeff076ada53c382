import { type TabStorage, tabStorage } from '../tab-storage.ts';

const KEY = 'advay.call-in-tab';

/** Whether a call is on in this tab: a page that is loaded anew in the middle of one takes its own seat back. */
export type TabCall = Readonly<{ note(isOn: boolean): void; wasOn(): boolean }>;

export function createTabCall(storage: TabStorage | null = tabStorage()): TabCall {
  return {
    note(isOn) {
      try {
        storage?.setItem(KEY, String(isOn));
      } catch {
        // Denied or full: the seat is free as soon as the server misses the page that had it.
      }
    },
    wasOn() {
      try {
        return storage?.getItem(KEY) === 'true';
      } catch {
        return false;
      }
    },
  };
}
