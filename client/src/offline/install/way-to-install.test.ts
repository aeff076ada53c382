import { expect, it } from 'vitest';
import { clearsAfterSevenDays, wayToInstall } from './way-to-install.ts';

const DESKTOP =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const DEVICES = {
  iphone: {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    touchPoints: 5,
  },
  ipad: { userAgent: `${DESKTOP} Version/18.5 Safari/605.1.15`, touchPoints: 5 },
  ipadChrome: { userAgent: `${DESKTOP} CriOS/140.0 Safari/605.1.15`, touchPoints: 5 },
  macSafari: { userAgent: `${DESKTOP} Version/18.5 Safari/605.1.15`, touchPoints: 0 },
  macChrome: {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    touchPoints: 0,
  },
  android: {
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    touchPoints: 5,
  },
  firefox: {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    touchPoints: 0,
  },
} as const;

it.each([
  ['iphone', 'ipad-steps', true],
  ['ipad', 'ipad-steps', true],
  ['ipadChrome', 'ipad-steps', true],
  ['macSafari', 'mac-steps', true],
  ['macChrome', 'menu', false],
  ['android', 'menu', false],
  ['firefox', 'menu', false],
] as const)('%s: %s, and clears after a week: %s', (name, way, clears) => {
  const device = DEVICES[name];
  expect(wayToInstall({ ...device, offer: 'none', isStandalone: false })).toBe(way);
  expect(clearsAfterSevenDays(device)).toBe(clears);
});

it('a browser’s own offer comes first, and what is installed needs none', () => {
  const { android, iphone } = DEVICES;
  expect(wayToInstall({ ...android, offer: 'offered', isStandalone: false })).toBe('offer');
  expect(wayToInstall({ ...android, offer: 'made', isStandalone: false })).toBe('installed');
  expect(wayToInstall({ ...iphone, offer: 'none', isStandalone: true })).toBe('installed');
});
