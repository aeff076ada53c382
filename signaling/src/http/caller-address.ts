import type { IncomingMessage } from 'node:http';

/**
 * Whose limits a request counts against: the address itself, or what the outermost of `trustedHops` proxies saw.
 * One home has a whole /64 of IPv6.
 */
export function callerAddress(request: IncomingMessage, trustedHops: number): string {
  if (trustedHops === 0) return homeOf(request.socket.remoteAddress ?? '');
  const seen = [
    ...String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => part.trim()),
    request.socket.remoteAddress ?? '',
  ].filter((part) => part !== '');
  return homeOf(seen[Math.max(0, seen.length - 1 - trustedHops)] ?? '');
}

function homeOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const isShort = tail !== undefined;
  return [...groups, ...(isShort ? ['0', '0', '0', '0'] : [])].slice(0, 4).join(':');
}
