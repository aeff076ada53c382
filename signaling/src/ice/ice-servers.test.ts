import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { createIceServersFor } from './ice-servers.ts';

const turn = { urls: ['turn:turn.example.org:3478'], secret: 'north', ttlS: 7_200 };

it("[S60] makes credentials as coturn's use-auth-secret checks them", () => {
  const ice = createIceServersFor({ stunUrls: [], turn })('session', false, 1_790_000_000_500);
  const username = '1790007200:session';
  const credential = createHmac('sha1', 'north').update(username).digest('base64');
  expect(ice).toEqual({
    servers: [{ urls: turn.urls, username, credential }],
    expiresInMs: 7_200_000,
    relayOnly: false,
  });
});

it('[S61] asks for relayed candidates alone only when there is a relay', () => {
  expect(createIceServersFor({ stunUrls: [], turn })('s', true, 0).relayOnly).toBe(true);
  expect(createIceServersFor({ stunUrls: ['stun:a'], turn: null })('s', true, 0)).toEqual({
    servers: [{ urls: ['stun:a'] }],
    expiresInMs: null,
    relayOnly: false,
  });
});
