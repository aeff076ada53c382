import type { Locks } from '../updates/busy-lock.ts';

/** The locks of a browser with any number of tabs, in the order in which they were asked for. */
export function playLocks(): Locks & { heldBy(name: string): number } {
  type Asking = Readonly<{ name: string; isShared: boolean; run: () => Promise<void> }>;
  const held: Asking[] = [];
  const waiting: Asking[] = [];
  const fits = ({ name, isShared }: Asking) =>
    held.every((other) => other.name !== name || (isShared && other.isShared));
  const grantNext = () => {
    const [next] = waiting;
    if (next === undefined || !fits(next)) return;
    waiting.shift();
    held.push(next);
    void next.run().finally(() => {
      held.splice(held.indexOf(next), 1);
      grantNext();
    });
    grantNext();
  };
  return {
    heldBy: (lockName) => held.filter(({ name }) => name === lockName).length,
    request(name, { mode, ifAvailable }, use) {
      return new Promise((resolve, reject) => {
        const lock = { name, mode: mode ?? 'exclusive' } as Lock;
        const run = async () => void (await use(lock).then(resolve, reject));
        const asking = { name, isShared: mode === 'shared', run };
        if (ifAvailable && (waiting.length > 0 || !fits(asking))) {
          use(null).then(resolve, reject);
          return;
        }
        waiting.push(asking);
        grantNext();
      });
    },
  };
}
