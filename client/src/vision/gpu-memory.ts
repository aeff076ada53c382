/** Remembers on this device that the GPU hung or crashed, so that no later visit waits for it. */
export type GpuMemory = Readonly<{ isBarred(): boolean; bar(): void }>;

const KEY = 'advay.vision.gpu';
const BARRED = 'barred';

/** Without storage every visit tries again. */
export function openGpuMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>): GpuMemory {
  return {
    isBarred() {
      try {
        return storage().getItem(KEY) === BARRED;
      } catch {
        return false;
      }
    },
    bar() {
      try {
        storage().setItem(KEY, BARRED);
      } catch {
        // Reading storage may be forbidden as a whole; then there is nothing to remember with.
      }
    },
  };
}
