import { MAX_RELATIVE_NAME, relativeNameOf } from '@advay/shared/relatives/relative-name';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLinkToken } from '../../ui/link-token.ts';
import { splitChildName, withChildName } from './child-name-in-link.ts';

const TOKEN = 'ZzW3f0l4Qq9hJc_Xr7nVtE2mB6uKpD8sYaG1iOe5LwM';
const link = createLinkToken({ key: 'test', path: '/r', page: '/r', mayTellMore: true });

/** Once through an address, as a browser takes it apart. */
function throughLink(borne: string): string | null {
  const kept = new Map<string, string>();
  const tab = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const { pathname, hash } = new URL(link.link('https://example.org', borne));
  link.takeFromAddress({ pathname, hash }, { replaceState: () => undefined }, tab);
  return link.read(tab);
}

it('carries any name that may be one, and the token as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      const name = relativeNameOf(typed);
      const borne = throughLink(withChildName(TOKEN, name));
      expect(splitChildName(borne ?? '')).toEqual({ token: TOKEN, childName: name });
    }),
    { numRuns: 2_000 },
  );
  for (const name of ['Mia', 'Jürgen', 'मिया', 'ميا', 'Zoë-Ann', '好'.repeat(MAX_RELATIVE_NAME)]) {
    expect(splitChildName(throughLink(withChildName(TOKEN, name)) ?? '').childName).toBe(name);
  }
});

it('opens without a name where none was given, or what was given is none', () => {
  expect(withChildName(TOKEN, null)).toBe(TOKEN);
  for (const wrong of ['', 'x', '____', 'PHNjcmlwdD4', 'TWlhIDI']) {
    expect(splitChildName(`${TOKEN}.${wrong}`)).toEqual({ token: TOKEN, childName: null });
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const { childName } = splitChildName(`${TOKEN}.${text}`);
      expect(childName === null || relativeNameOf(childName) === childName).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
