import type { RateLimits } from './limits.ts';

/** For so many homes that come from one address: what counts an address counts so many times as much. */
export function shareLimits(limits: RateLimits, homes: number): RateLimits {
  return {
    ...limits,
    perAddressPerMinute: limits.perAddressPerMinute * homes,
    failuresAtHome: limits.failuresAtHome * homes,
    failuresNearby: limits.failuresNearby * homes,
    accountsAtHome: limits.accountsAtHome * homes,
    signUpsAtHome: limits.signUpsAtHome * homes,
    signUpsNearby: limits.signUpsNearby * homes,
    mailsAtHome: limits.mailsAtHome * homes,
    mailsNearby: limits.mailsNearby * homes,
  };
}
