import { networkInterfaces } from 'node:os';

/** For servers: whether this machine has the address now. A laptop that moves has another tomorrow. */
export function isOwnAddress(address: string): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some((own) => own.address === address),
  );
}
