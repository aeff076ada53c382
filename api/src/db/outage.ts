import { sqlStateOf } from './sql-state.ts';

/**
 * States of a server that is away or has too much to do, as its manual lists them (appendix A): 08 connection lost,
 * 40 a race lost, 53 out of room or of connections, 55P03 a lock not had in time, 57014 a statement over its budget,
 * 57P shut down or starting up, 58 the machine below it failed.
 */
const AWAY_STATES = /^(08|40|53|58)|^55P03$|^57014$|^57P0[1-5]$/;

/** What the driver and Node call a connection that could not be had, or was lost. */
const AWAY_CODES: ReadonlySet<string> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOSPC',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** True when the request was good and may be sent again as it is: a service we need is away or too busy for now. */
export function isOutage(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null && AWAY_STATES.test(state)) return true;
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && AWAY_CODES.has(current.code)) {
      return true;
    }
  }
  return false;
}
