import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';
import { mailSignUpCode, signUp } from '../../src/api/account-api.ts';
import { addChild, listChildren } from '../../src/api/children-api.ts';
import { giveConsent } from '../../src/api/consent-api.ts';
import { createTelemetry, type Telemetry } from '../../src/telemetry/telemetry.ts';

// The client's way from a finished round to the API with nothing around it, in a page that a test steers.

export type PlayerAccount = Readonly<{ parentId: string; childId: string }>;

/** A round to be recorded: what the test wants to find again. */
export type PlayedRound = Readonly<{ id: string; xpEarned: number; sessionSeq: number }>;

type PlayerPage = Readonly<{
  /** Has a code mailed to the address; resolves when it was asked for. */
  askForCode(email: string): Promise<void>;
  makeFamily(email: string, code: string): Promise<PlayerAccount>;
  /** Opens the outbox as a start of the product does. */
  open(account: PlayerAccount): void;
  /** Records the rounds; resolves when every one is on the disk or past it with the API, false if one had no room there. */
  play(rounds: readonly PlayedRound[]): Promise<boolean>;
  /** Sends what waits, as the product does after each round, and says what is left. */
  finish(): Promise<{ pending: number; sending: string }>;
}>;

declare global {
  interface Window {
    player: PlayerPage;
  }
}

let opened: { telemetry: Telemetry; account: PlayerAccount } | null = null;

function outbox() {
  if (opened === null) throw new Error('The outbox is not open.');
  return opened;
}

function roundOf({ childId }: PlayerAccount, round: PlayedRound): TelemetryEvent {
  return {
    ...round,
    childId,
    gameID: 'bubble_pop',
    step: 'big-slow',
    struggleIndex: 0.12,
    unmeasured: null,
    activeMs: 60_000,
    occurredAt: new Date().toISOString(),
  };
}

window.player = {
  async askForCode(email) {
    const mailed = await mailSignUpCode(email);
    if (!mailed.ok) throw new Error(`sign-up-code: ${mailed.reason}`);
  },
  async makeFamily(email, code) {
    const parent = await signUp({ email, code, password: 'lanterns over the quiet pond' });
    if (!parent.ok) throw new Error(`sign-up: ${parent.reason}`);
    const consent = await giveConsent({ kind: 'play-data', noticeVersion: NOTICE_VERSION });
    if (!consent.ok) throw new Error(`consent: ${consent.reason}`);
    const child = await addChild({
      nickname: 'Sunny Comet',
      ageBand: '5-6',
      avatar: 'fox',
      languages: ['en'],
      settings: DEFAULT_CHILD_SETTINGS,
    });
    if (!child.ok) throw new Error(`child: ${child.reason}`);
    return { parentId: parent.value.id, childId: child.value.id };
  },
  open(account) {
    // A tenth of the usual patience: the test is to spend its time on sending.
    const telemetry = createTelemetry({ random: () => Math.random() / 10 });
    telemetry.setAccount({ parentId: account.parentId, childIds: [account.childId] });
    opened = { telemetry, account };
  },
  async play(rounds) {
    const { telemetry, account } = outbox();
    // A grown-up looks on: the API has transactions under way too when its database goes.
    void listChildren();
    for (const round of rounds) void telemetry.record(roundOf(account, round));
    // A record resolves after its sending alone. A count stands in line behind the writes asked for before it.
    await new Promise((done) => setTimeout(done, 0));
    await telemetry.pending();
    return telemetry.state().storage === 'ok';
  },
  async finish() {
    const { telemetry } = outbox();
    await telemetry.flush('round-end');
    return { pending: await telemetry.pending(), sending: telemetry.state().sending };
  },
};
