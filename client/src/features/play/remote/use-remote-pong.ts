import type { Slot } from '@advay/shared/protocol/peer-id';
import { useEffect, useState } from 'react';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { openRemotePong, type RemotePong } from '../../../games/hand_pong/remote/remote-pong.ts';
import type { LinkWire } from './link-wire.ts';
import { seedOfPair } from './seed-of-pair.ts';

type Seat = Readonly<{
  config: GameConfig;
  slot: Slot | null;
  wire: LinkWire;
  friendshipId: string;
}>;

/** The game between the two homes from the moment this child has a seat. */
export function useRemotePong({ config, slot, wire, friendshipId }: Seat): RemotePong | null {
  const [pong, setPong] = useState<RemotePong | null>(null);
  useEffect(() => {
    if (slot === null) return;
    const opened = openRemotePong({
      config,
      side: slot,
      seed: seedOfPair(friendshipId),
      life: Math.floor(Math.random() * 256),
      wire,
    });
    setPong(opened);
    return () => {
      opened.rally.dispose();
      setPong(null);
    };
  }, [config, slot, wire, friendshipId]);
  return pong;
}
