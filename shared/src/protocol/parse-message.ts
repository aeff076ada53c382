import type { z } from 'zod';
import { CLIENT_MESSAGES, type ClientMessage } from './client-messages.ts';
import { MESSAGE_MAX_BYTES } from './limits.ts';
import { isPlainClientMessage } from './plain-client-message.ts';
import { SERVER_MESSAGES, type ServerMessage } from './server-messages.ts';

export type Parsed<Message> =
  | Readonly<{ ok: true; message: Message }>
  | Readonly<{ ok: false; reason: 'too-long' | 'not-json' | 'unknown-type' | 'wrong-fields' }>;

/** Reads what a client sent. */
export function parseClientMessage(text: string): Parsed<ClientMessage> {
  return parse<ClientMessage>(text, CLIENT_MESSAGES, isPlainClientMessage);
}

/** Reads what a server sent; an `unknown-type` is to be ignored. */
export function parseServerMessage(text: string): Parsed<ServerMessage> {
  return parse<ServerMessage>(text, SERVER_MESSAGES);
}

function parse<Message>(
  text: string,
  schemas: Readonly<Record<string, z.ZodType<Message>>>,
  isPlain: (value: unknown) => boolean = () => false,
): Parsed<Message> {
  if (isTooLong(text)) return { ok: false, reason: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (isPlain(value)) return { ok: true, message: value as Message };
  const schema = schemaFor(value, schemas);
  if (schema === null) return { ok: false, reason: 'unknown-type' };
  const read = schema.safeParse(value);
  return read.success ? { ok: true, message: read.data } : { ok: false, reason: 'wrong-fields' };
}

function schemaFor<Schema>(
  value: unknown,
  schemas: Readonly<Record<string, Schema>>,
): Schema | null {
  if (typeof value !== 'object' || value === null || !('t' in value)) return null;
  const { t } = value;
  return typeof t === 'string' && Object.hasOwn(schemas, t) ? (schemas[t] ?? null) : null;
}

/** A character is one to three bytes of UTF-8, so only texts between the bounds have to be encoded. */
function isTooLong(text: string): boolean {
  if (text.length * 3 <= MESSAGE_MAX_BYTES) return false;
  return text.length > MESSAGE_MAX_BYTES || encoder.encode(text).length > MESSAGE_MAX_BYTES;
}

const encoder = new TextEncoder();
