import { expect, it } from 'vitest';
import { holdInstallOffer } from './install-offer.ts';

/** A page and its browser, which offers once in a while. */
function playBrowser(outcome: 'accepted' | 'dismissed') {
  const page = new EventTarget();
  const offer = holdInstallOffer(page);
  const asked: Event[] = [];
  return {
    offer,
    asked,
    makeOffer() {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => {
          asked.push(event);
          return { outcome };
        },
      });
      page.dispatchEvent(event);
      return event;
    },
    install: () => page.dispatchEvent(new Event('appinstalled')),
  };
}

it('holds the browser’s own bar back, and asks only when the parent does', async () => {
  const { offer, asked, makeOffer, install } = playBrowser('accepted');
  const heard: string[] = [];
  offer.subscribe(() => heard.push(offer.read()));
  expect(offer.read()).toBe('none');
  expect(makeOffer().defaultPrevented).toBe(true);
  expect(asked).toEqual([]);
  expect(await offer.take()).toBe(true);
  expect(asked).toHaveLength(1);
  install();
  expect(heard).toEqual(['offered', 'none', 'made']);
});

it('an offer is good for one question; a later one counts anew', async () => {
  const { offer, asked, makeOffer } = playBrowser('dismissed');
  makeOffer();
  expect(await offer.take()).toBe(false);
  expect(await offer.take()).toBe(false);
  expect([asked.length, offer.read()]).toEqual([1, 'none']);
  makeOffer();
  expect(offer.read()).toBe('offered');
});

it('whoever stopped listening hears nothing', () => {
  const { offer, makeOffer } = playBrowser('accepted');
  let heard = 0;
  offer.subscribe(() => {
    heard += 1;
  })();
  makeOffer();
  expect(heard).toBe(0);
});
