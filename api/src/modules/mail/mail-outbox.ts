import type { FastifyInstance } from 'fastify';
import { OUTBOX_MAILS } from '../../limits.ts';
import type { Mail, Mailer } from './mailer.ts';

type WrittenMail = Mail & Readonly<{ writtenAt: Date }>;

/** Keeps the last mails in memory for whoever develops; a production build does not hold this file. */
export type MailOutbox = Mailer & Readonly<{ mails(): readonly WrittenMail[] }>;

export function createMailOutbox(): MailOutbox {
  let mails: readonly WrittenMail[] = [];
  return {
    async send(mail) {
      mails = [{ ...mail, writtenAt: new Date() }, ...mails].slice(0, OUTBOX_MAILS);
    },
    mails: () => mails,
  };
}

/** `GET /outbox`: the mails that a mail server would have sent, to be read on this very machine alone. */
export function mailOutboxPage(app: FastifyInstance, outbox: MailOutbox): void {
  app.get('/outbox', { schema: { hide: true } }, async (request, reply) => {
    if (!isThisMachine(request.socket.remoteAddress)) {
      return reply.code(404).type('text/plain').send('There is nothing here.');
    }
    reply.header('cache-control', 'no-store');
    return reply.type('text/html; charset=utf-8').send(pageOf(outbox.mails()));
  });
}

function isThisMachine(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

function pageOf(mails: readonly WrittenMail[]): string {
  const articles = mails.map(
    ({ to, subject, text, writtenAt }) => `<article>
<h2>${escaped(subject)}</h2>
<p>To ${escaped(to)}, ${writtenAt.toISOString()}</p>
<pre>${escaped(text)}</pre>
</article>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outbox</title></head>
<body><h1>Mails that would have been sent</h1>
${articles.join('\n') || '<p>None since this server started.</p>'}
</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
