import type { IncomingMessage } from 'node:http';
import { addressGroups } from '@advay/shared/hosts/address-groups';

/**
 * Whose limits a request counts against: the address itself, or what the outermost of `trustedHops` proxies saw.
 * One home has a whole /64 of IPv6.
 */
export function callerAddress(request: IncomingMessage, trustedHops: number): string {
  if (trustedHops === 0) return addressGroups(request.socket.remoteAddress ?? '').home;
  const seen = [
    ...String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => part.trim()),
    request.socket.remoteAddress ?? '',
  ].filter((part) => part !== '');
  return addressGroups(seen[Math.max(0, seen.length - 1 - trustedHops)] ?? '').home;
}
