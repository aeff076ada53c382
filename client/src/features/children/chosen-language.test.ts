import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { describe, expect, it } from 'vitest';
import {
  type ChosenLanguages,
  chooseFor,
  languageOf,
  parseChosenLanguages,
} from './chosen-language.ts';
import { type CurrentPlayer, GUEST } from './current-player.ts';

const NONE: ChosenLanguages = { device: null, children: {} };

const mia = (...languages: ('en' | 'de' | 'hi')[]): CurrentPlayer => ({
  kind: 'child',
  child: {
    id: 'mia',
    nickname: 'Sunny Comet',
    ageBand: '3-4',
    avatar: 'fox',
    languages,
    settings: DEFAULT_CHILD_SETTINGS,
  },
});

describe('whoever plays reads', () => {
  it('what its profile names first, and a guest what the device was told', () => {
    expect(languageOf(mia('hi', 'en'), { ...NONE, device: 'de' })).toBe('hi');
    expect(languageOf(GUEST, { ...NONE, device: 'de' })).toBe('de');
    expect(languageOf(GUEST, NONE)).toBeNull();
  });

  it('what it chose itself, each child apart from the device', () => {
    const chosen = chooseFor(mia('hi'), 'de', chooseFor(GUEST, 'en', NONE));
    expect(languageOf(mia('hi'), chosen)).toBe('de');
    expect(languageOf(GUEST, chosen)).toBe('en');
  });

  it('what a parent names in its profile later', () => {
    const chosen = chooseFor(mia('hi'), 'de', NONE);
    expect(languageOf(mia('en', 'hi'), chosen)).toBe('en');
    expect(languageOf(mia('hi', 'en'), chosen)).toBe('de');
  });
});

it.each([
  null,
  'de',
  { device: 'xx' },
  { device: 4, children: 'none' },
  { children: { mia: { language: 'xx', over: 'de' }, tom: null } },
])('reads nothing into what is no choice: %j', (stored) => {
  expect(parseChosenLanguages(stored) ?? NONE).toEqual(NONE);
});

it('reads back what it wrote', () => {
  const chosen = chooseFor(mia('hi'), 'de', { ...NONE, device: 'ar' });
  expect(parseChosenLanguages(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});
