import { type Friendship, friendshipSchema } from '@advay/shared/schemas/friendship';
import type { FastifyInstance } from 'fastify';
import { joinFamily, type RealFamily } from './real-family.ts';

export type PlayingFamily = RealFamily & Readonly<{ childId: string }>;

/** A family that agreed to everything, with one child. */
export async function joinPlaying(app: FastifyInstance): Promise<PlayingFamily> {
  const family = await joinFamily(app);
  await family.agree('play-data');
  await family.agree('calls');
  return { ...family, childId: (await family.addChild()).id };
}

export async function invite(family: PlayingFamily): Promise<{ id: string; token: string }> {
  const { childId } = family;
  return (await family.ask('POST', '/api/invites', { childId, activity: 'hand_pong' })).json();
}

/** `guest` takes an invite of `host` up. */
export async function befriend(host: PlayingFamily, guest: PlayingFamily): Promise<Friendship> {
  const { token } = await invite(host);
  const claimed = await guest.ask('POST', '/api/invites/claim', { token, childId: guest.childId });
  return friendshipSchema.parse(claimed.json());
}
