import {
  HELLO_PREFIX,
  HELLO_SUBPROTOCOL,
  subprotocolsFor,
} from '@advay/shared/protocol/handshake-hello';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOffer } from './offered-hello.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
const encode = (value: string) => HELLO_PREFIX + Buffer.from(value).toString('base64url');

it('[S8] reads what a client offers, however a proxy spaces it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(',', ', ', ' ,\t'),
      (ticket, comma) => {
        const hello = { t: 'hello', v: 1, ticket } as const;
        const offer = { isOurs: true, hello: JSON.stringify(hello) };
        const tokens = subprotocolsFor(hello);
        expect(readOffer(tokens.join(comma))).toEqual(offer);
        expect(readOffer(tokens.toReversed().join(comma))).toEqual(offer);
        for (const token of tokens) expect(token).toMatch(/^[\w.-]+$/);
      },
    ),
  );
});

it('[S8] takes no hello from a client that does not know our subprotocol', () => {
  const notOurs = { isOurs: false, hello: undefined };
  for (const header of [
    '',
    'chat',
    encode('{}'),
    `advay.2, ${encode('{}')}`,
    `x${HELLO_SUBPROTOCOL}`,
  ]) {
    expect(readOffer(header)).toEqual(notOurs);
  }
});

it('[S8] knows a hello that cannot be read from one that was not sent', () => {
  const offered = (...tokens: string[]) => readOffer([HELLO_SUBPROTOCOL, ...tokens].join(', '));
  expect(offered()).toEqual({ isOurs: true, hello: undefined });
  expect(offered('chat')).toEqual({ isOurs: true, hello: undefined });
  for (const token of ['hello.', 'hello.a=', 'hello.a+b', 'hello.a b', 'hello.ü']) {
    expect(offered(token)).toEqual({ isOurs: true, hello: null });
  }
  expect(offered(encode('{}'), encode('[]'))).toEqual({ isOurs: true, hello: null });
});

it('[S8] answers any header, and throws at none', () => {
  const token = fc.oneof(
    fc.constantFrom(HELLO_SUBPROTOCOL, HELLO_PREFIX, 'hello'),
    fc.base64String().map((value) => HELLO_PREFIX + value),
    text,
  );
  fc.assert(
    fc.property(fc.array(token), (tokens) => {
      const { isOurs, hello } = readOffer(tokens.join(', '));
      const isNamed = tokens.some((one) =>
        one.split(',').some((part) => part.trim() === HELLO_SUBPROTOCOL),
      );
      expect(isOurs).toBe(isNamed);
      if (!isOurs) expect(hello).toBeUndefined();
    }),
  );
});
