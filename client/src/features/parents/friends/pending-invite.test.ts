import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  forgetPendingInvite,
  INVITE_PAGE,
  inviteLink,
  readPendingInvite,
  takeInviteFromAddress,
} from './pending-invite.ts';

function tab() {
  const kept = new Map<string, string>();
  const shown: string[] = [];
  return {
    shown,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    history: {
      replaceState: (_state: unknown, _title: string, url?: string | URL | null) =>
        void shown.push(String(url)),
    },
  };
}

const open = (address: string, { history, storage }: ReturnType<typeof tab>) => {
  takeInviteFromAddress(new URL(address), history, storage);
  return readPendingInvite(storage);
};

it('takes the token out of the address at once and keeps it for this tab', () => {
  const opened = tab();
  expect(open(inviteLink('https://play.example', 'abc_-9'), opened)).toBe('abc_-9');
  expect(opened.shown).toEqual([INVITE_PAGE]);
  forgetPendingInvite(opened.storage);
  expect(readPendingInvite(opened.storage)).toBeNull();
});

it('leaves every other address alone', () => {
  const opened = tab();
  expect(open('https://play.example/parents#abc', opened)).toBeNull();
  expect(opened.shown).toEqual([]);
});

it('keeps an invitation that waits when the page is opened without one', () => {
  const opened = tab();
  open('https://play.example/invite#first', opened);
  expect(open('https://play.example/invite', opened)).toBe('first');
});

it('takes nothing that could be no token, whatever stands in the address', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const opened = tab();
      takeInviteFromAddress(
        { pathname: '/invite', hash: `#${text}` },
        opened.history,
        opened.storage,
      );
      expect(readPendingInvite(opened.storage)).toBe(/^[\w-]{1,64}$/.test(text) ? text : null);
      expect(opened.shown.join()).not.toContain('#');
    }),
  );
});
