import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostRule, isAskedFor } from './asked-host.ts';

const OWN = ['192.168.1.20', 'fd00::20'];
const settings = {
  origins: ['https://Play.example.org', 'http://[2001:db8::1]:8080'],
  allowedHosts: ['signaling.internal', '198.51.100.4'],
};
const rule = hostRule(settings, (address) => OWN.includes(address));

describe('whom a request asks for', () => {
  it.each([
    'play.example.org',
    'PLAY.example.org:443',
    '[2001:db8::1]:8080',
    'signaling.internal:8082',
    '198.51.100.4',
    'localhost',
    'localhost:8080',
    'home-2.localhost:8080',
    '127.0.0.1:8080',
    '127.3.2.1',
    '[::1]:8080',
    '192.168.1.20:8443',
    '[fd00::20]',
  ])('is us: %s', (host) => expect(isAskedFor(host, rule)).toBe(true));

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:8080',
    'play.example.org.evil.example',
    'evil-play.example.org',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    '192.168.1.20.evil.example',
    '192.168.1.21',
    '203.0.113.9',
    '0.0.0.0:8080',
    '2130706433',
    '0x7f.1',
    '[fd00::21]',
    '[::ffff:127.0.0.1]',
    'localhost@evil.example',
    'localhost, evil.example',
    'localhost/evil',
    ' localhost',
    'localhost:port',
  ])('is not us: %s', (host) => expect(isAskedFor(host, rule)).toBe(false));

  it.each([
    ['a name', 'play.home', true],
    ['every address', '0.0.0.0', false],
    ['every address of both kinds', '::', false],
  ])('is us by what the server listens on, if that is a name: %s', (_case, listensOn, isUs) => {
    const listening = hostRule({ ...settings, listensOn }, () => false);
    expect(isAskedFor(listensOn, listening)).toBe(isUs);
    expect(isAskedFor(`[${listensOn}]`, listening)).toBe(false);
  });

  it('is not us for any domain that nobody told us of', () => {
    fc.assert(
      fc.property(fc.domain(), fc.nat(65_535), (domain, port) => {
        fc.pre(!domain.endsWith('.localhost'));
        expect(isAskedFor(domain, rule)).toBe(false);
        expect(isAskedFor(`${domain}:${port}`, rule)).toBe(false);
      }),
    );
  });

  it('is answered whatever the header holds', () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        expect(typeof isAskedFor(host, rule)).toBe('boolean');
      }),
    );
  });
});
