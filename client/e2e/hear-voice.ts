import type { Page } from '@playwright/test';

type HeardLine = Readonly<{ caption: string; loudness: number }>;
type EarGlobals = { advayHeard: Map<string, number> };

/**
 * Before the page is opened: takes every speech voice from it, and listens to what goes to its loudspeaker. What is
 * heard is kept by the caption that stands meanwhile: the largest root mean square of a moment.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });
    const heard = new Map<string, number>();
    Object.assign(globalThis, { advayHeard: heard } satisfies EarGlobals);
    const connect = AudioNode.prototype.connect as (...to: unknown[]) => AudioNode;
    Object.assign(AudioNode.prototype, {
      connect(this: AudioNode, ...to: unknown[]) {
        const context = this.context;
        // Only what is played from a buffer: effects are made by oscillators.
        if (this instanceof AudioBufferSourceNode && context instanceof AudioContext) {
          const ear = context.createAnalyser();
          connect.call(this, ear);
          const moment = new Float32Array(ear.fftSize);
          const timer = setInterval(() => {
            ear.getFloatTimeDomainData(moment);
            const power = moment.reduce((sum, sample) => sum + sample * sample, 0) / moment.length;
            const captions = [...document.querySelectorAll('p[aria-live="polite"]')];
            const caption = captions.map(({ textContent }) => textContent).join('');
            const loudness = Math.sqrt(power);
            if (loudness > (heard.get(caption) ?? 0)) heard.set(caption, loudness);
          }, 20);
          this.addEventListener('ended', () => clearInterval(timer));
        }
        return connect.call(this, ...to);
      },
    });
  });
}

/** Captions in whose time a voice was heard, and how loud. */
export const heardLines = (page: Page): Promise<readonly HeardLine[]> =>
  page.evaluate(() =>
    [...(globalThis as unknown as EarGlobals).advayHeard].map(([caption, loudness]) => ({
      caption,
      loudness,
    })),
  );
