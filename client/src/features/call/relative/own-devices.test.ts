import { expect, it, vi } from 'vitest';
import type { OpenedMedia, OwnMedia } from '../media/own-media.ts';
import { createOwnDevices } from './own-devices.ts';

function device() {
  const answers: ((answer: OpenedMedia) => void)[] = [];
  const devices = createOwnDevices(() => new Promise((answer) => answers.push(answer)));
  const answer = async (opened: OpenedMedia) => {
    answers.at(-1)?.(opened);
    await Promise.resolve();
  };
  return { devices, answers, answer };
}

function openedMedia() {
  const listeners: (() => void)[] = [];
  const close = vi.fn();
  const track = { readyState: 'live' };
  const media = {
    close,
    onLost: (lose: () => void) => listeners.push(lose),
    stream: { getTracks: () => [track] },
  };
  return {
    opened: { ok: true, media: media as unknown as OwnMedia } as const,
    close,
    track,
    lose: () => listeners.at(-1)?.(),
  };
}

it('asks once, however often it is opened', async () => {
  const { devices, answers, answer } = device();
  devices.open();
  devices.open();
  expect(devices.state().kind).toBe('opening');
  await answer(openedMedia().opened);
  devices.open();
  expect(devices.state().kind).toBe('open');
  expect(answers).toHaveLength(1);
});

it('tells why not, and asks again on demand', async () => {
  const { devices, answers, answer } = device();
  devices.open();
  await answer({ ok: false, reason: 'in-use' });
  expect(devices.state()).toEqual({ kind: 'failed', reason: 'in-use' });
  devices.open();
  expect(answers).toHaveLength(2);
});

it('never lets a light burn that was called off', async () => {
  const { devices, answer } = device();
  const late = openedMedia();
  devices.open();
  devices.close();
  await answer(late.opened);
  expect(late.close).toHaveBeenCalledTimes(1);
  expect(devices.state().kind).toBe('closed');
});

it('opens again by itself when the camera is taken away', async () => {
  const { devices, answers, answer } = device();
  const first = openedMedia();
  devices.open();
  await answer(first.opened);
  first.lose();
  expect(first.close).toHaveBeenCalledTimes(1);
  expect(answers).toHaveLength(2);
  await answer({ ok: false, reason: 'none' });
  expect(devices.state()).toEqual({ kind: 'failed', reason: 'none' });
});

it('goes without, whatever the browser answers afterwards', async () => {
  const { devices, answer } = device();
  const late = openedMedia();
  devices.open();
  devices.goWithout();
  await answer(late.opened);
  expect(devices.state().kind).toBe('without');
  expect(late.close).toHaveBeenCalledTimes(1);
});

it('looks after a telephone call whether everything is still on', async () => {
  const { devices, answers, answer } = device();
  const opened = openedMedia();
  devices.open();
  await answer(opened.opened);
  devices.mend();
  expect(answers).toHaveLength(1);
  opened.track.readyState = 'ended';
  devices.mend();
  expect(answers).toHaveLength(2);
});
