import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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

/** More than anybody can try. */
const KEY_BYTES = 18;
/** What a proxy says of whom it speaks for. */
const FORWARDED = /^(forwarded|via|x-forwarded-.+|x-real-ip|cf-connecting-ip|true-client-ip)$/;

/**
 * Serves the mails that a mail server would have sent, and answers the path where: it has a key in it, which is
 * told where the server was started and nowhere else. That a request comes from this machine is no proof of who
 * asks, since a proxy on it speaks for anybody: whoever comes by one finds nothing here, even with the key.
 */
export function mailOutboxPage(app: FastifyInstance, outbox: MailOutbox): string {
  const key = randomBytes(KEY_BYTES).toString('base64url');
  app.get<{ Params: { key: string } }>(
    '/outbox/:key',
    { schema: { hide: true } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!isFromThisMachine(request) || !isSame(request.params.key, key)) {
        return reply.code(404).type('text/plain').send('There is nothing here.');
      }
      return reply.type('text/html; charset=utf-8').send(pageOf(outbox.mails()));
    },
  );
  return `/outbox/${key}`;
}

function isFromThisMachine({ raw }: FastifyRequest): boolean {
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(raw.socket.remoteAddress ?? '');
  return isLoopback && !Object.keys(raw.headers).some((name) => FORWARDED.test(name));
}

/** Compares without telling by the time taken how much was right. */
function isSame(given: string, key: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(key));
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
