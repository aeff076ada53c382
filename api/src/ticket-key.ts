import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { type Config, ConfigError } from './config.ts';
import { keepInDataFolder } from './keep-in-data-folder.ts';
import { makeTicketPrivateKey, TICKET_KEY_COMMAND } from './ticket-private-key.ts';

/** Signs room tickets; whoever has the public half can read them and make none. */
export type TicketKey = Readonly<{ id: string; privateKey: KeyObject; publicKey: JWK }>;

/** The key from the settings, or the one this machine made once and keeps in its data folder. */
export async function ticketKeyOf(
  config: Pick<Config, 'ticketPrivateKey' | 'database'>,
): Promise<TicketKey> {
  const privateKey = createPrivateKey(config.ticketPrivateKey ?? keptKey(config.database));
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' }) as JWK;
  // Named, so that two can be in use while one replaces the other.
  const id = await calculateJwkThumbprint(publicKey);
  return { id, privateKey, publicKey: { ...publicKey, kid: id } };
}

function keptKey(database: Config['database']): string {
  if (database.kind !== 'embedded') {
    throw new ConfigError(
      `These settings need a change:\n  TICKET_PRIVATE_KEY: must be set with a database server: ${TICKET_KEY_COMMAND}`,
    );
  }
  return keepInDataFolder(database.dataDir, 'ticket-rsa-key.pem', makeTicketPrivateKey);
}
