import type { words as english } from './en/mail.ts';
import type { Widened } from './widened.ts';

/** What is written to parents, in any language: a key that English has and another has not does not compile. */
export type MailWords = Widened<typeof english>;
