import { createHash, randomBytes } from 'node:crypto';

const PARENT_ID_BYTES = 16;
const SECRET_BYTES = 16;

/** Whose family a token belongs to, to look only there, and the hash under which it lies. */
export type FamilyTokenName = Readonly<{ parentId: string; secretHash: string }>;

/**
 * What opens one thing of one family to whoever holds it: an invite's link, a relative's pass. Which of the two
 * it is, only the table tells in which its hash lies.
 */
export function makeFamilyToken(parentId: string): FamilyTokenName & Readonly<{ token: string }> {
  const secret = randomBytes(SECRET_BYTES);
  const token = Buffer.concat([Buffer.from(parentId.replaceAll('-', ''), 'hex'), secret]);
  return { token: token.toString('base64url'), parentId, secretHash: hashOf(secret) };
}

/** Null for what cannot be a token; there is one spelling of each. */
export function readFamilyToken(token: string): FamilyTokenName | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== PARENT_ID_BYTES + SECRET_BYTES) return null;
  if (bytes.toString('base64url') !== token) return null;
  const hex = bytes.toString('hex', 0, PARENT_ID_BYTES);
  const parentId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { parentId, secretHash: hashOf(bytes.subarray(PARENT_ID_BYTES)) };
}

function hashOf(secret: Uint8Array): string {
  return createHash('sha256').update(secret).digest('hex');
}
