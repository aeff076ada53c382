import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { createTokenReader, type TicketJwk, toVerifyingKey } from './signed-token.ts';

const TYP = 'test+jwt';
const CLAIMS = { room: 'a room', exp: 2 };
const named = (kid?: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk: TicketJwk = { ...publicKey.export({ format: 'jwk' }), ...(kid && { kid }) };
  return { privateKey, publicKey, jwk, key: toVerifyingKey(jwk) };
};
const [first, second, nameless] = [named('first'), named('second'), named()];

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const rs256 = (key: KeyObject) => (text: string) => sign('sha256', Buffer.from(text), key);
function token(header: object, signer: (text: string) => Buffer, claims: unknown = CLAIMS): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${signer(signed).toString('base64url')}`;
}
const HEADER = { alg: 'RS256', typ: TYP };
const good = token(HEADER, rs256(nameless.privateKey));
const read = (text: string, keys = [nameless.key]) => createTokenReader(keys)(text, TYP);

it('[S11] reads what `jose` signed', async () => {
  const signed = await new SignJWT(CLAIMS)
    .setProtectedHeader({ ...HEADER, kid: 'second' })
    .sign(second.privateKey);
  expect(read(signed, [first.key, second.key])).toEqual(CLAIMS);
  expect(read(good)).toEqual(CLAIMS);
});

it('[S11] takes the key that is named, and none where it is open which one is meant', () => {
  const by = (kid: string | undefined, { privateKey } = second) =>
    token({ ...HEADER, ...(kid && { kid }) }, rs256(privateKey));
  expect(read(by('second'), [first.key, second.key])).toEqual(CLAIMS);
  expect(read(by('first'), [first.key, second.key])).toBeNull();
  expect(read(by('third'), [first.key, second.key])).toBeNull();
  expect(read(by(undefined), [first.key, second.key])).toBeNull();
  expect(read(by('second'), [second.key, second.key])).toBeNull();
  expect(read(by('second'), [nameless.key])).toBeNull();
  expect(read(by('second'), [])).toBeNull();
});

it('[S11] remembers a header it has read, for its own purpose and key alone', () => {
  const signed = (kid: string, typ: string, { privateKey } = first) =>
    token({ alg: 'RS256', typ, kid }, rs256(privateKey));
  const readNext = createTokenReader([first.key, second.key]);
  for (let round = 0; round < 2; round += 1) {
    expect(readNext(signed('first', TYP), TYP)).toEqual(CLAIMS);
    expect(readNext(signed('first', TYP), 'other+jwt')).toBeNull();
    expect(readNext(signed('first', TYP, second), TYP)).toBeNull();
    expect(readNext(signed('second', TYP), TYP)).toBeNull();
    expect(readNext(signed('second', 'other+jwt', second), 'other+jwt')).toEqual(CLAIMS);
    expect(readNext(signed('second', 'other+jwt', second), TYP)).toBeNull();
  }
});

it('[S11] knows one algorithm, whatever a header says', () => {
  const pss = (text: string) =>
    sign('sha256', Buffer.from(text), {
      key: nameless.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    });
  const pem = nameless.publicKey.export({ type: 'spki', format: 'pem' });
  const hmac = (text: string) => createHmac('sha256', pem).update(text).digest();
  const rs512 = (text: string) => sign('sha512', Buffer.from(text), nameless.privateKey);
  for (const [alg, signer] of [
    ['PS256', pss],
    ['RS256', pss],
    ['HS256', hmac],
    ['RS256', hmac],
    ['RS512', rs512],
    ['RS256', rs512],
    ['none', () => Buffer.alloc(0)],
    ['rs256', rs256(nameless.privateKey)],
  ] as const) {
    expect(read(token({ ...HEADER, alg }, signer)), alg).toBeNull();
  }
});

it('[S11] refuses a header that says more or less, or was meant for something else', () => {
  const signer = rs256(nameless.privateKey);
  for (const header of [
    { ...HEADER, crit: ['b64'], b64: false },
    { ...HEADER, jwk: nameless.jwk },
    { ...HEADER, zip: 'DEF' },
    { ...HEADER, kid: 1 },
    { ...HEADER, typ: 'JWT' },
    { alg: 'RS256' },
    { typ: TYP },
    [],
    null,
  ]) {
    expect(read(token(header as object, signer))).toBeNull();
  }
});

it('[S11] notices a change of any character', () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, put) => {
      const changed = good.slice(0, at) + put + good.slice(at + 1);
      // The last character carries bits that no signature has.
      fc.pre(changed !== good && at < good.length - 1);
      expect(read(changed)).toBeNull();
    }),
  );
});

it('answers any text, and throws at none', () => {
  const part = fc.base64String();
  const tokens = fc.tuple(part, part, part).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), tokens), (text) => {
      expect(read(text)).toBeNull();
    }),
  );
  expect(read(`${good}.`)).toBeNull();
  expect(read(`${good}=`)).toBeNull();
  expect(read(good.replace(/\.[^.]*$/, '.'))).toBeNull();
});

it('takes no key of another kind', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  expect(() => toVerifyingKey(publicKey.export({ format: 'jwk' }))).toThrow('RSA');
});
