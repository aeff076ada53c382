import type { IncomingMessage } from 'node:http';
import { POLL_KEY_HEADER } from '@advay/shared/protocol/transports';
import { callerAddress } from '../http/caller-address.ts';

export type PollOwners = Readonly<{
  begin(sid: string, request: IncomingMessage): void;
  end(sid: string): void;
  /** Whether the request may speak for the session that its address names. */
  isOwner(request: IncomingMessage): boolean;
}>;

/**
 * Who began which long-polling session. Its `sid` stands in the address, which every proxy may write down, so it takes
 * the key that came in a header with the first request; without one, the same network address.
 */
export function createPollOwners(trustedProxyHops: number): PollOwners {
  const owners = new Map<string, string>();
  const ownerOf = (request: IncomingMessage) => {
    const key = request.headers[POLL_KEY_HEADER];
    return key === undefined
      ? `address ${callerAddress(request, trustedProxyHops)}`
      : `key ${String(key)}`;
  };
  return {
    begin: (sid, request) => void owners.set(sid, ownerOf(request)),
    end: (sid) => void owners.delete(sid),
    isOwner(request) {
      // A browser asks first whether it may send the key along; that carries and tells nothing.
      if (request.method === 'OPTIONS') return true;
      return sidsOf(request).every((sid) => {
        const owner = owners.get(sid);
        return owner === undefined || owner === ownerOf(request);
      });
    },
  };
}

/** More than one may be named, and it is not ours to say which one is read. */
function sidsOf({ url = '' }: IncomingMessage): readonly string[] {
  const query = url.indexOf('?');
  return query === -1 ? [] : new URLSearchParams(url.slice(query)).getAll('sid');
}
