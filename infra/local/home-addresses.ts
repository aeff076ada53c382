import { networkInterfaces } from 'node:os';

/** This machine's IPv4 addresses on the home network, where a tablet can reach it. */
export function homeAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
