import type { StampGlobals } from '../../synthetic-child/demo-camera.ts';

/** What the product calls its vision worker. */
const VISION_WORKER = 'vision';

/**
 * From now on the page's vision worker is made of `workerCode`: the product's own code but for the inference. Every
 * other worker is the page's. The product's own demo hand then says in each frame where it is, as the synthetic one does.
 */
export const installRecordedHand = (workerCode: string): void => {
  (globalThis as StampGlobals).handsAreStamped = true;
  const PageWorker = globalThis.Worker;
  globalThis.Worker = class extends PageWorker {
    constructor(address: string | URL, options?: WorkerOptions) {
      const isVision = options?.name === VISION_WORKER;
      super(isVision ? addressOf(workerCode) : address, options);
    }
  };
};

const addressOf = (code: string): string =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
