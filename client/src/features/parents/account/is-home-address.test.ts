import { expect, it } from 'vitest';
import { isHomeAddress } from './is-home-address.ts';

it.each(['localhost', 'home-1.localhost', '127.0.0.1', '192.168.1.20', '[::1]', 'laptop.local'])(
  '%s is somebody’s own',
  (hostname) => expect(isHomeAddress(hostname)).toBe(true),
);

it.each(['play.example', 'local.example', '1.2.3.4.example', 'homelan', ''])(
  '%s is on the internet',
  (hostname) => expect(isHomeAddress(hostname)).toBe(false),
);
