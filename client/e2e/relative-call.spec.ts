import { expect, type Page, type WebSocketRoute } from '@playwright/test';
import { CONNECT_MS } from '../src/features/call/limits.ts';
import { skipTime } from './driven-clock.ts';
import { ring, step, test } from './grandma.ts';
import { ask } from './join-family.ts';
import { expectNothingSerious, look } from './look.ts';
import { standAtDoor } from './story-door.ts';
import { takePicture } from './take-picture.ts';

// The child's door opens or stays shut, and each goodbye leaves one thing to do.

/** The two of them, beside the book or before it is chosen. */
const together = (page: Page) => page.getByRole('complementary', { name: 'The two of you' });

test('the door opens, the way back asks, and after each goodbye there is one thing to do', async ({
  context,
  family,
  grandma,
  link,
  product,
}) => {
  const rosa = await grandma();
  await ring(rosa, link);
  const device = await standAtDoor(context, product.url, family, 'admit');
  await expect(together(rosa)).toBeVisible();

  await rosa.goBack();
  await expect(rosa.getByRole('heading', { name: 'Say goodbye?' })).toBeVisible();
  await expectNothingSerious(rosa);
  await takePicture(rosa, 'say-goodbye');
  await rosa.getByRole('button', { name: 'Stay here' }).click();
  await expect(together(rosa)).toBeVisible();

  // Another program takes the camera during the call.
  await rosa.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async () => {
      mediaDevices.getUserMedia = ask;
      throw new TypeError();
    };
    for (const { srcObject } of document.querySelectorAll('video')) {
      if (!(srcObject instanceof MediaStream)) continue;
      for (const track of srcObject.getTracks()) track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(rosa.getByText('The camera did not start')).toBeInViewport();
  await takePicture(rosa, 'camera-taken');
  await rosa.getByRole('button', { name: 'Try again' }).click();
  await expect(rosa.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  // They hang up, and change their mind.
  device.leave();
  await expect(step(rosa, 'they-left')).toBeVisible();
  await look(rosa, 'they-left', 'relative');
  await standAtDoor(context, product.url, family, 'admit');
  await expect(together(rosa)).toBeVisible();

  // Grandma reloads the page by mistake.
  await rosa.reload();
  await rosa.getByRole('button', { name: 'Back to the Fox' }).click();
  await expect(together(rosa)).toBeVisible();

  // Grandma says goodbye by the way back, and is not finished after all.
  await rosa.goBack();
  await rosa.getByRole('dialog').getByRole('button', { name: 'Say goodbye' }).click();
  await expect(step(rosa, 'we-left')).toBeVisible();
  await look(rosa, 'we-left', 'relative');
  await rosa.getByRole('button', { name: 'Back in' }).click();
  await expect(together(rosa)).toBeVisible();
  await skipTime(rosa, CONNECT_MS);
  await expect(rosa.getByText(/^The way between the two homes does not open yet/)).toBeInViewport({
    ratio: 1,
  });
  await takePicture(rosa, 'no-way');

  // The same person in a second window: the first says so and lets go.
  const second = await rosa.context().newPage();
  await second.goto(`${product.url}/r`);
  await second.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(together(second)).toBeVisible();
  await expect(step(rosa, 'replaced')).toBeVisible();
  // Colours of a window behind another do not change to their end.
  await rosa.bringToFront();
  await look(rosa, 'replaced', 'relative');
});

test('they cannot come, the page is old, or the family ended it: each with its next step', async ({
  context,
  family,
  grandma,
  link,
  product,
}) => {
  const rosa = await grandma();
  await ring(rosa, link);
  const device = await standAtDoor(context, product.url, family, 'deny');
  await expect(step(rosa, 'denied')).toBeVisible();
  await look(rosa, 'denied-at-door', 'relative');
  device.leave();
  await rosa.getByRole('button', { name: 'Ring the Fox again' }).click();
  await expect(step(rosa, 'ringing')).toBeVisible();

  const old = await rosa.context().newPage();
  await old.routeWebSocket(/\/signaling\/socket$/, (socket) => {
    socket.send(JSON.stringify({ t: 'bye', reason: 'version' }));
  });
  await old.goto(`${product.url}/r`);
  await old.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(old, 'version')).toBeVisible();
  await expect(old.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await old.close();

  const [relative] = await ask<{ id: string }[]>(context, product.url, 'GET', '/api/relatives');
  await ask(context, product.url, 'DELETE', `/api/relatives/${relative?.id}`);
  await expect(step(rosa, 'revoked')).toBeVisible();
  await look(rosa, 'revoked', 'relative');
  await rosa.goto(`${product.url}/r`);
  await rosa.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(rosa, 'pass-over')).toBeVisible();
  await look(rosa, 'pass-over', 'relative');
});

test('a way that breaks is no goodbye, and leads to the door again', async ({
  context,
  family,
  grandma,
  link,
  product,
}) => {
  const rosa = await grandma();
  const sockets: WebSocketRoute[] = [];
  let peer = { peer: '', epoch: 0 };
  await rosa.routeWebSocket(/\/signaling\/socket$/, (socket) => {
    sockets.push(socket);
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const said = JSON.parse(String(message));
      if (said.other?.peer !== undefined) peer = { peer: said.other.peer, epoch: said.epoch };
      socket.send(message);
    });
  });
  await ring(rosa, link);
  const device = await standAtDoor(context, product.url, family, 'admit');
  await expect(together(rosa)).toBeVisible();
  expect(peer.peer).not.toBe('');

  // Their device is silent for long before the server gives its place up.
  sockets.at(-1)?.send(JSON.stringify({ t: 'peer', ...peer, state: 'away' }));
  device.leave();
  await expect(step(rosa, 'they-are-lost')).toBeVisible();
  await expect(rosa.getByText(/said goodbye$/)).toHaveCount(0);
  await look(rosa, 'they-are-lost', 'relative');
});
