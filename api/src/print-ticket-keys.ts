import { ConfigError, loadConfig } from './config.ts';
import { ticketKeyOf } from './ticket-key.ts';

/** Says on standard output what a signaling service that runs alone needs as TICKET_KEYS: the public half, no more. */
async function print(): Promise<void> {
  const { publicKey } = await ticketKeyOf(loadConfig(process.env));
  process.stdout.write(`${JSON.stringify({ keys: [publicKey] })}\n`);
}

try {
  await print();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
