import type { Page } from '@playwright/test';

type EarGlobals = { advayEars: AnalyserNode[] };

/** What the largest sample of a moment comes to while something soft sounds; an analyser's silence is exact. */
export const AUDIBLE = 0.001;

/** Before the page is opened: listens to all that goes to its loudspeaker. */
export async function hearPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ears: AnalyserNode[] = [];
    Object.assign(globalThis, { advayEars: ears } satisfies EarGlobals);
    const connect = AudioNode.prototype.connect as (...to: unknown[]) => AudioNode;
    Object.assign(AudioNode.prototype, {
      connect(this: AudioNode, ...to: unknown[]) {
        const [next] = to;
        if (next instanceof AudioDestinationNode && this.context instanceof AudioContext) {
          const ear = this.context.createAnalyser();
          connect.call(this, ear);
          ears.push(ear);
        }
        return connect.call(this, ...to);
      },
    });
  });
}

/** Ways out that the page has opened. */
export const countEars = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as EarGlobals).advayEars.length);

/** The largest sample of the present moment, 0..1. */
export const loudnessNow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { advayEars } = globalThis as unknown as EarGlobals;
    return Math.max(
      0,
      ...advayEars.map((ear) => {
        const moment = new Float32Array(ear.fftSize);
        ear.getFloatTimeDomainData(moment);
        return moment.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      }),
    );
  });
