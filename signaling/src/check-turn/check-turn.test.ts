import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIceServersFor } from '../ice/ice-servers.ts';
import { hasCoturn, startCoturn } from '../testing/test-turn.ts';
import { checkTurn } from './check-turn.ts';
import { ATTRIBUTE, readMessage, TYPE, writeMessage } from './stun-message.ts';
import { readTurnAddress } from './turn-address.ts';

const SECRET = 'known to the relay and to us';
const WAIT_MS = 20_000;

/** As signaling makes them for a family. */
function credentialsOf(secret: string, nowMs = Date.now()) {
  const turn = { urls: ['turn:nowhere'], secret, ttlS: 600 };
  const [server] = createIceServersFor({ stunUrls: [], turn })('check', false, nowMs).servers;
  return { username: server?.username ?? '', credential: server?.credential ?? '' };
}

describe.runIf(hasCoturn())('a TURN server', () => {
  let coturn: Awaited<ReturnType<typeof startCoturn>>;
  beforeAll(async () => {
    coturn = await startCoturn(SECRET);
  }, 60_000);
  afterAll(() => coturn.stop());

  it.each(['udp', 'tcp'])('gives a relay over %s to whoever has our secret', async (transport) => {
    const url = `turn:127.0.0.1:${coturn.port}?transport=${transport}`;
    expect(await checkTurn(url, credentialsOf(SECRET), WAIT_MS)).toEqual({
      ok: true,
      relay: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    });
  });

  // Slow: the program is started twice.
  it('is spoken of in a line for each address, and by the code it ends with', () => {
    const run = (settings: Readonly<Record<string, string>>) => {
      const program = resolve(import.meta.dirname, '../print-turn-check.ts');
      const env = { PATH: process.env.PATH, ...settings };
      const args = ['--import', 'tsx', program];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        env,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    };
    const urls = ['udp', 'tcp'].map((by) => `turn:127.0.0.1:${coturn.port}?transport=${by}`);
    const settings = {
      TURN_URLS: `${urls.join()},turn:127.0.0.1:1?transport=tcp`,
      TURN_SECRET: SECRET,
    };
    const { status, said } = run(settings);
    expect(status).toBe(1);
    const [udp, tcp, gone] = said.split('\n');
    for (const line of [udp, tcp]) {
      expect(line).toMatch(
        /^good {2}turn:.* relays from 127\.0\.0\.1:\d+, which other homes do not/,
      );
    }
    expect(gone).toMatch(/^BAD {3}turn:127\.0\.0\.1:1\?transport=tcp cannot be reached/);
    expect(run({})).toEqual({ status: 1, said: 'TURN_URLS and TURN_SECRET are not set.\n' });
  }, 60_000);

  it('gives none for another secret, or for credentials of yesterday', async () => {
    const url = `turn:127.0.0.1:${coturn.port}`;
    const yesterday = Date.now() - 24 * 60 * 60 * 1000;
    for (const credentials of [credentialsOf('another'), credentialsOf(SECRET, yesterday)]) {
      expect(await checkTurn(url, credentials, WAIT_MS)).toMatchObject({
        ok: false,
        reason: 'secret',
      });
    }
  });
});

it('that is not there is told from one that refuses', async () => {
  const silent = createSocket('udp4').bind(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address();
  const asked = (url: string) => checkTurn(url, credentialsOf(SECRET), 50);
  expect(await asked(`turn:127.0.0.1:${port}`)).toMatchObject({ reason: 'silent' });
  silent.close();
  expect(await asked(`turn:127.0.0.1:${port}?transport=tcp`)).toMatchObject({ reason: 'silent' });
  expect(await asked('stun:127.0.0.1')).toMatchObject({ reason: 'address' });
});

it('a message is signed as RFC 5769 shows it (2.4)', () => {
  const text = (value: string) => Buffer.from(value);
  const username = 'マトリックス';
  const realm = 'example.org';
  const written = writeMessage(
    {
      type: 0x0001,
      transaction: Buffer.from('78ad3433c6ad72c029da412e', 'hex'),
      attributes: [
        [ATTRIBUTE.username, text(username)],
        [ATTRIBUTE.nonce, text('f//499k954d6OL34oL9FSTvy64sA')],
        [ATTRIBUTE.realm, text(realm)],
      ],
    },
    { username, realm, password: 'TheMatrIX' },
  );
  expect(written.toString('hex')).toBe(
    '000100602112a44278ad3433c6ad72c029da412e00060012e3839ee38388e383aae38383e382afe382b90000' +
      '0015001c662f2f3439396b39353464364f4c33346f4c39465354767936347341' +
      '0014000b6578616d706c652e6f726700' +
      '00080014f67024656dd64a3e02b8e0712e85c9a28ca89666',
  );
});

it('what was written is read again, and no bytes are too strange', () => {
  const attribute = fc.tuple(fc.nat(0xffff), fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(attribute, { maxLength: 5 }), (attributes) => {
      const message = {
        type: TYPE.allocate,
        transaction: Buffer.alloc(12, 7),
        attributes: attributes.map(([type, value]) => [type, Buffer.from(value)] as const),
      };
      expect(readMessage(writeMessage(message))).toEqual(message);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const head = Buffer.from('0103001c2112a442', 'hex');
      for (const heard of [Buffer.from(bytes), Buffer.concat([head, bytes])]) readMessage(heard);
    }),
  );
});

it('an attribute that says it is longer than the message is no message', () => {
  const head = `010300042112a442${'07'.repeat(12)}`;
  expect(readMessage(Buffer.from(`${head}00060000`, 'hex'))).not.toBeNull();
  expect(readMessage(Buffer.from(`${head}00060010`, 'hex'))).toBeNull();
});

it('addresses are read as browsers read them', () => {
  expect(readTurnAddress('turn:relay.example.org')).toEqual({
    host: 'relay.example.org',
    port: 3_478,
    transport: 'udp',
  });
  expect(readTurnAddress('turns:relay.example.org?transport=tcp')).toMatchObject({
    port: 5_349,
    transport: 'tls',
  });
  expect(readTurnAddress('turn:[2001:db8::1]:80?transport=tcp')).toEqual({
    host: '2001:db8::1',
    port: 80,
    transport: 'tcp',
  });
  for (const text of ['stun:a', 'turn:', 'turn:a:b', 'turn:a?transport=sctp', 'turn:a/b']) {
    expect(readTurnAddress(text), text).toBeNull();
  }
});
