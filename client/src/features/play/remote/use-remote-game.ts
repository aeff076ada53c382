import type { Avatar } from '@advay/shared/children/avatars';
import type { Slot } from '@advay/shared/protocol/peer-id';
import { useEffect, useRef, useState } from 'react';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import type { RemoteGame, RemotePart } from '../../../game-runtime/offered-game.ts';
import type { LinkWire } from './link-wire.ts';
import { seedOfPair } from './seed-of-pair.ts';

type Seat = Readonly<{
  part: RemotePart;
  config: GameConfig;
  slot: Slot | null;
  wire: LinkWire;
  friendshipId: string;
  /** Null where the friend's home did not say. */
  avatar: Avatar | null;
}>;

/** Whoever comes without an animal of its own. */
const SOMEBODY = 'rabbit';

/** The game between the two homes from the moment this child has a seat. */
export function useRemoteGame(seat: Seat): RemoteGame<unknown> | null {
  const { part, config, slot, wire, friendshipId, avatar } = seat;
  const [remote, setRemote] = useState<RemoteGame<unknown> | null>(null);
  // Heard of later than the game may begin; nothing begins anew for it.
  const known = useRef(avatar);
  known.current = avatar;
  useEffect(() => {
    if (slot === null) return;
    const opened = part.open({
      config,
      friend: () => known.current ?? SOMEBODY,
      side: slot,
      seed: seedOfPair(friendshipId),
      life: Math.floor(Math.random() * 256),
      wire,
    });
    setRemote(opened);
    return () => {
      opened.dispose();
      setRemote(null);
    };
  }, [part, config, slot, wire, friendshipId]);
  return remote;
}
