import { clock } from '@advay/shared/kernel/clock';
import { checkTurn, type TurnVerdict } from './check-turn/check-turn.ts';
import { ConfigError, loadIceSettings } from './config.ts';
import { createIceServersFor } from './ice/ice-servers.ts';

const WAIT_MS = 5_000;
/** Nobody in another home reaches these. */
const WITHIN = /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;

function say(url: string, verdict: TurnVerdict): boolean {
  const isWithin = verdict.ok && WITHIN.test(verdict.relay);
  const note = isWithin ? ', which other homes do not reach: set external-ip' : '';
  const words = verdict.ok ? `relays from ${verdict.relay}${note}` : verdict.message;
  process.stdout.write(`${verdict.ok ? 'good' : 'BAD '}  ${url} ${words}\n`);
  return verdict.ok;
}

/** Asks each server of the settings for a relay, with credentials as a family's browser gets them. */
async function check(): Promise<boolean> {
  const settings = loadIceSettings(process.env);
  if (settings.turn === null) throw new ConfigError('TURN_URLS and TURN_SECRET are not set.');
  const { servers } = createIceServersFor(settings)('check', false, clock.epochMs());
  const given = servers.find((server) => 'credential' in server);
  const credentials = { username: given?.username ?? '', credential: given?.credential ?? '' };
  let isAllGood = true;
  for (const url of settings.turn.urls) {
    if (!say(url, await checkTurn(url, credentials, WAIT_MS))) isAllGood = false;
  }
  return isAllGood;
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
