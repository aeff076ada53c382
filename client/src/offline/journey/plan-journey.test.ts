import { expect, it } from 'vitest';
import { type JourneyFile, planJourney } from './plan-journey.ts';

const wanted = (url: string, sizeBytes: number): JourneyFile => ({
  shelf: 'advay-library',
  url,
  sizeBytes,
  sha256: '',
});
const stored = (path: string, sizeBytes: number, shelf = 'advay-library') => ({
  shelf,
  path,
  sizeBytes,
});
const app = (state: 'whole' | 'missing') => ({ release: 'two', state, sizeBytes: 100 });
const BOOKS = [wanted('/library/hat.json', 30), wanted('/library/kite.json', 5)];

it('knows what is missing to the byte', () => {
  const here = [stored('/library/hat.json', 30), stored('/', 40, 'advay-shell-two')];
  expect(planJourney(app('missing'), here, BOOKS)).toEqual({
    totalBytes: 135,
    missingBytes: 65,
    isWhole: false,
  });
});

it('is whole when app, model and books are here, and not before', () => {
  const here = BOOKS.map(({ url, sizeBytes }) => stored(url, sizeBytes));
  expect(planJourney(app('whole'), here, BOOKS).isWhole).toBe(true);
  expect(planJourney(app('missing'), here, BOOKS).isWhole).toBe(false);
  expect(planJourney(null, here, BOOKS).isWhole).toBe(false);
  expect(planJourney(app('whole'), here.slice(1), BOOKS).isWhole).toBe(false);
});

it('takes nothing for a file that is shorter, or lies elsewhere, or is another release’s', () => {
  const here = [
    stored('/library/hat.json', 29),
    stored('/library/kite.json', 5, 'advay-vision'),
    stored('/', 100, 'advay-shell-one'),
  ];
  expect(planJourney(app('missing'), here, BOOKS).missingBytes).toBe(135);
});
