import type { Mailer } from './mailer.ts';

/** For mail that tells what has happened already: a failure is reported, not passed on. */
export function quietMailer(mailer: Mailer, onFailure: (error: unknown) => void): Mailer {
  return {
    async send(mail) {
      try {
        await mailer.send(mail);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}
