import { expect, it } from 'vitest';
import { whyNoPasskeys } from './passkey-browser.ts';

it('needs a host with a name, and a browser that knows passkeys', () => {
  expect(whyNoPasskeys('advay.example', true)).toBeNull();
  expect(whyNoPasskeys('localhost', true)).toBeNull();
  expect(whyNoPasskeys('advay.example', false)).toBe('browser-cannot');
});

it.each(['192.168.1.20', '127.0.0.1', '[::1]', '[fe80::1]'])('has none on %s', (hostname) => {
  expect(whyNoPasskeys(hostname, true)).toBe('address-is-a-number');
});
