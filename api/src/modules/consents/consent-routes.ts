import { CONSENT_KINDS, type ConsentMethod, NOTICE_VERSION } from '@advay/shared/consent/notice';
import { consentListSchema, consentSchema, newConsentSchema } from '@advay/shared/schemas/consent';
import { z } from 'zod';
import { type ApiScope, holderOf, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { ProblemError } from '../../errors.ts';
import { MAX_CONSENTS_A_DAY } from '../../limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import { ensureParentRow } from '../accounts/parent-row.ts';
import type { ConfirmedBy } from '../accounts/session.ts';
import { removeEveryChild } from '../children/child-repository.ts';
import type { Friends } from '../friendships/friends.ts';
import { consentGivenWords, consentWithdrawnWords } from '../mail/mail-words.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { StoryRooms } from '../relatives/story-rooms.ts';
import { withdrawCalls } from '../relatives/withdraw-calls.ts';
import { giveConsent, listConsents, withdrawConsent } from './consent-repository.ts';

const tags = ['consent'];
const AGREED_TOO_OFTEN = `One can agree ${MAX_CONSENTS_A_DAY} times a day: wait until tomorrow.`;
const METHODS: Readonly<Record<ConfirmedBy, ConsentMethod>> = {
  password: 'password-and-mail',
  passkey: 'passkey-and-mail',
  code: 'code-and-mail',
};

type ConsentOptions = Readonly<{
  accounts: Accounts;
  database: Database;
  friends: Pick<Friends, 'removeChildren' | 'closeRooms'>;
  storyRooms: Pick<StoryRooms, 'closeAfter'>;
  notices: Mailer;
  now: () => Date;
}>;

/** What a parent agreed to. Given and taken back by whoever showed to be the parent, and told by mail. */
export function consentRoutes(scope: ApiScope, options: ConsentOptions): void {
  const { accounts, database, friends, storyRooms, notices, now } = options;
  const preHandler = requireConfirmation(accounts);

  scope.get('/consents', { schema: { tags, response: { 200: consentListSchema } } }, (request) =>
    database.withParent(parentOf(request).id, async (transaction) => ({
      noticeVersion: NOTICE_VERSION,
      consents: await listConsents(transaction),
    })),
  );

  scope.post(
    '/consents',
    { schema: { tags, body: newConsentSchema, response: { 201: consentSchema } }, preHandler },
    async (request, reply) => {
      const { parent, session, language } = holderOf(request);
      const { kind } = request.body;
      const method = METHODS[session.confirmedBy];
      const { given, isNew } = await database.withParent(parent.id, async (transaction) => {
        await ensureParentRow(transaction, parent.id);
        await holdCounts(transaction, parent.id);
        const made = await giveConsent(transaction, parent.id, { kind, method, at: now() });
        if (made === 'too-often') {
          throw new ProblemError('too-many', { message: AGREED_TOO_OFTEN });
        }
        const inForce = (await listConsents(transaction)).find(
          (consent) => consent.kind === kind && consent.withdrawnAt === null,
        );
        return { given: inForce, isNew: made !== null };
      });
      // Withdrawn in the very same moment.
      if (given === undefined) throw new ProblemError('consent-first');
      if (isNew) {
        const words = await consentGivenWords(language, kind, given.noticeVersion);
        await notices.send({ to: parent.email, ...words });
      }
      return reply.code(201).send(given);
    },
  );

  scope.delete(
    '/consents/:kind',
    {
      schema: {
        tags,
        params: z.strictObject({ kind: z.enum(CONSENT_KINDS) }),
        response: { 204: z.undefined() },
      },
      preHandler,
    },
    async (request, reply) => {
      const { parent, language } = holderOf(request);
      const { kind } = request.params;
      // What was stored under it goes with it.
      const wasGiven = await storyRooms.closeAfter(parent.id, null, () =>
        kind === 'calls'
          ? database.withParent(parent.id, (transaction) => withdrawCalls(transaction, now()))
          : friends.removeChildren(parent.id, null, async (transaction) => {
              const isWithdrawn = await withdrawConsent(transaction, kind, now());
              if (isWithdrawn) await removeEveryChild(transaction);
              return isWithdrawn;
            }),
      );
      if (!wasGiven) throw new ProblemError('not-found');
      if (kind === 'calls') await friends.closeRooms(parent.id);
      const words = await consentWithdrawnWords(language, kind);
      await notices.send({ to: parent.email, ...words });
      return reply.code(204).send();
    },
  );
}
