import { expect } from 'vitest';
import { type Device, roundNumber, type Tab } from './telemetry-bench.ts';

export const ids = (count: number) => Array.from({ length: count }, (_, n) => roundNumber(n).id);

/** Every round below `count` arrived, and none twice. */
export function expectEachOnce(device: Device, count: number): void {
  expect([...device.api.commitsPerId.keys()].sort()).toEqual(ids(count));
  expect(new Set(device.api.commitsPerId.values())).toEqual(new Set([1]));
}

/** Closes the tab as a browser does: nothing of it runs on, its lock is let go. */
export function reopen(device: Device, tab: Tab): Tab {
  tab.telemetry.dispose();
  device.locks.closeTab();
  return device.openTab();
}

/** Lets storage and network go on. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
}
