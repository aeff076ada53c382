import { expect, it } from 'vitest';
import { findLeaks } from './leaks.ts';

const OWN = 'http://127.0.0.1:8080';
const round = {
  id: '0b9f3b0e-31f8-4f0e-9d6a-2f0c64f5a001',
  childId: '0b9f3b0e-31f8-4f0e-9d6a-2f0c64f5a002',
  gameID: 'bubble_pop',
  step: 'small',
  xpEarned: 24,
  struggleIndex: 0.12,
  unmeasured: null,
  activeMs: 42_000,
  occurredAt: '2026-05-04T10:20:30.000Z',
  sessionSeq: 3,
};
const post = (events: unknown[], url = `${OWN}/api/telemetry`) => ({
  method: 'POST',
  url,
  body: JSON.stringify({ v: 3, sentAt: '2026-05-04T10:20:31.000Z', events }),
});
const get = (url: string) => ({ method: 'GET', url, body: '' });

it('lets the page, its files and finished rounds pass', () => {
  const requests = [get(`${OWN}/play/bubble_pop?step=small`), get(`${OWN}/assets/a.js`)];
  expect(findLeaks([...requests, post([round])], OWN)).toEqual([]);
});

it.each([
  ['another host', get('https://elsewhere.example/pixel.gif')],
  ['a host that begins like the own one', get(`${OWN}.elsewhere.example/`)],
  ['a web socket or an encrypted tunnel', { method: 'CONNECT', url: '127.0.0.1:8080', body: '' }],
  ['data in an address', get(`${OWN}/api/health?x=0.51&y=0.33`)],
  ['a body on another path', post([round], `${OWN}/api/children`)],
  [
    'a body that is no JSON',
    { method: 'POST', url: `${OWN}/api/telemetry`, body: '\u00ff\u00d8jpeg' },
  ],
  ['one field too many', post([{ ...round, note: 'x' }])],
  ['landmarks', post([{ ...round, hand: Array.from({ length: 21 }, () => [0.1, 0.2, 0.3]) }])],
])('tells of %s', (_, request) => {
  expect(findLeaks([request], OWN)).toHaveLength(1);
});
