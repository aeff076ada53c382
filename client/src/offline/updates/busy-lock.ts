/** Held together by all tabs in which somebody plays, reads or talks. */
export const BUSY_LOCK = 'advay-busy';

export type Locks = Readonly<{
  request<Answer>(
    name: string,
    options: LockOptions,
    use: (lock: Lock | null) => Promise<Answer>,
  ): Promise<Answer>;
}>;

/** Says to all other tabs that this one is busy, until it says that it is no more. A tab that dies lets go with it. */
export function createBusyFlag(locks: Locks): (isBusy: boolean) => void {
  let letGo: (() => void) | null = null;
  return (isBusy) => {
    if (!isBusy) {
      letGo?.();
      letGo = null;
    } else if (letGo === null) {
      const released = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      void locks.request(BUSY_LOCK, { mode: 'shared' }, () => released);
    }
  };
}

/** Does it while no tab is busy; answers false, and does nothing, while one is. */
export function whileNobodyIsBusy(locks: Locks, act: () => Promise<void>): Promise<boolean> {
  // Never in a queue: a wish that waits there would hold up the flags of the tabs behind it.
  return locks.request(BUSY_LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await act();
    return true;
  });
}
