/** What a parent may agree to, each by itself. */
export const CONSENT_KINDS = ['play-data', 'calls'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/**
 * Version of the words a parent agrees to, by the day from which they hold. A new one asks again; an
 * agreement to older words stays in force until then, and on record with their version ever after.
 */
export const NOTICE_VERSION = '2026-11-27';

/** How the parent showed to be the parent; a mail to the account's address follows in every case. */
export const CONSENT_METHODS = ['password-and-mail', 'passkey-and-mail', 'code-and-mail'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];
