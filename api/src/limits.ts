/** Every limit, time-out and threshold of the API. */

export const BODY_LIMIT_BYTES = 256 * 1024;
export const HEADERS_TIMEOUT_MS = 15_000;
/** Headers and body of one request must be in by then. */
export const REQUEST_TIMEOUT_MS = 30_000;
/** Cloud hosts give ten seconds after SIGTERM. */
export const SHUTDOWN_TIMEOUT_MS = 8_000;

/** What a device tells may be so late and is believed: an outbox waits through a holiday. */
export const EVENT_MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;
/** No device waits longer than this: one that says so had another clock when it noted the moment. */
export const EVENT_WAIT_MOST_MS = 366 * 24 * 60 * 60 * 1000;
/** How far ahead of its own batch a round may stand and be believed: clocks are set back a little all the time. */
export const EVENT_MAX_AHEAD_MS = 5 * 60 * 1000;
/**
 * Rounds and sittings that are stored in a day (UTC): no child plays as many, a holiday's outbox fits in, and whatever
 * is over is not lost but taken the next day. A batch that finds a place free may go over it.
 */
export const EVENTS_A_DAY_OF_CHILD = 2_000;
export const EVENTS_A_DAY_OF_FAMILY = 5_000;
/** A device that brings more is told to come back after so long; the day is over for some sooner. */
export const FULL_DAY_RETRY_S = 60 * 60;
/** A batch that lost a race in the database is tried this often before the device is told to come back. */
export const INGEST_ATTEMPTS = 3;

export const SESSION_LIFETIME_S = 30 * 24 * 60 * 60;
/** However much it is used, a session ends so long after it was begun. */
export const SESSION_MAX_AGE_MS = 90 * 24 * 60 * 60 * 1000;
/** A session in use is prolonged at most this often. */
export const SESSION_RENEWAL_S = 24 * 60 * 60;

/** So long after showing to be the parent, one may do what only a parent may. */
export const CONFIRMATION_LIFETIME_MS = 5 * 60 * 1000;
export const PASSKEY_CHALLENGE_MS = 5 * 60 * 1000;
/** A phone, a tablet and a computer for each of several grown-ups. */
export const MAX_PASSKEYS = 10;
export const MAILED_CODE_DIGITS = 8;
export const MAILED_CODE_LIFETIME_S = 10 * 60;
/**
 * Wrong tries at one code, from wherever; after that a new one has to be asked for. More than a home may make, so
 * that no stranger's tries alone end a code that its owner is just typing.
 */
export const MAILED_CODE_TRIES = 30;
/** A mailbox that was sent enough is sent no further code while its last one is good for so long at least. */
export const MAILED_CODE_REST_MS = 5 * 60 * 1000;
/** A request for a code takes so long at least, so that its time does not tell whether there is an account. */
export const CODE_ANSWER_MS = 1_000;
export const MAIL_TIMEOUT_MS = 5_000;
/** Mails that the development outbox keeps. */
export const OUTBOX_MAILS = 50;

/** An account that nobody used for so long is warned by mail, and erased so long after the warning. */
export const LAPSE_WARN_AFTER_DAYS = 540;
export const LAPSE_ERASE_AFTER_DAYS = 30;

/**
 * Rounds are kept singly for so long, then as sums of their day. Longer than a round may be late and than
 * the days a parent's page shows, so that neither ever meets a day that is summed already.
 */
export const EVENT_RETENTION_DAYS = 90;
export const RETENTION_INTERVAL_MS = 24 * 60 * 60 * 1000;
/** A start has better things to do. */
export const RETENTION_FIRST_RUN_MS = 60_000;
export const RETENTION_PAGE_FAMILIES = 500;

export const PROGRESS_DAYS = 30;
/** The struggle shown is the mean of this many last measured rounds of a step. */
export const STRUGGLE_ROUNDS = 10;
/** More children than this is no family. */
export const MAX_CHILDREN = 20;

/** An invite that is over is kept so long, for whoever asks what became of it. */
export const INVITE_RETENTION_DAYS = 7;
export const MAX_OPEN_INVITES = 10;
/** Of one family, those that are over too: making and taking back in turns fills no table. */
export const MAX_INVITES_A_DAY = 200;
/** Of one family: each is kept as a record and told by mail, so giving and taking back in turns has an end. */
export const MAX_CONSENTS_A_DAY = 40;
/** Of one family, ended ones not counted. */
export const MAX_FRIENDSHIPS = 100;
/** Of one family, ended ones not counted. */
export const MAX_RELATIVES = 30;
/** Calls are kept in the parent's log for so long, and so is a relative's name after the end. */
export const CALL_RETENTION_DAYS = 90;
/** Of one family: forgotten by the day they are too old, and so many are in no family's ninety days. */
export const MAX_CALLS = 5_000;
/** The log shows as many of one child's last calls. */
export const CALLS_LISTED = 100;
export const TICKET_LIFETIME_S = 5 * 60;
/** Longer than two small children want to play in one go. */
export const STAY_S = 2 * 60 * 60;
export const REVOCATION_LIFETIME_S = 30;
/** A parent's request waits so long for the signaling service to close a room. */
export const SIGNALING_TIMEOUT_MS = 3_000;
/** An order that was not taken is given again after so long, then after twice as long each time, up to the most. */
export const REVOKE_AGAIN_MS = 1_000;
export const REVOKE_AGAIN_MAX_MS = 30_000;
/** By then every stay is over that a ticket made before the order could have begun. */
export const REVOKE_FOR_MS = (STAY_S + TICKET_LIFETIME_S) * 1_000;

export type RateLimits = Readonly<{
  /** A class of thirty sits behind one address: this is a ceiling against floods, not a measure of use. */
  perAddressPerMinute: number;
  perParentPerMinute: number;
  // Each of the following in a quarter of an hour. A home is one line to the network: an address of IPv4, which
  // a school may share, or a /64 of IPv6. Nearby is the /24 or the /48 around it.

  /** Wrong tries at one account from one home, or by one session. */
  credentialTries: number;
  /** Wrong passwords at one account from anywhere, or wrong confirmations by all sessions of it. */
  credentialTriesAnywhere: number;
  /** Wrong tries of one kind from one home, at whatever account: thirty parents may mistype four times each. */
  failuresAtHome: number;
  failuresNearby: number;
  /** Different accounts at which one home tries in vain. */
  accountsAtHome: number;
  signUpsAtHome: number;
  signUpsNearby: number;
  /** Mails of one kind to one mailbox that one home or one session asks for. */
  mailsToOneAtHome: number;
  /** The same, whoever asks. */
  mailsToOne: number;
  /** Mails of one kind to whatever mailbox: thirty parents may ask twice. */
  mailsAtHome: number;
  mailsNearby: number;
  /** Uses of one invite or pass from one home: somebody may ring often. */
  passTries: number;
  /** The same from anywhere. */
  passTriesAnywhere: number;
}>;
export const CREDENTIAL_WINDOW_MS = 15 * 60 * 1000;
export const RATE_LIMITS: RateLimits = {
  perAddressPerMinute: 3_000,
  perParentPerMinute: 300,
  credentialTries: 10,
  credentialTriesAnywhere: 100,
  failuresAtHome: 120,
  failuresNearby: 360,
  accountsAtHome: 60,
  signUpsAtHome: 300,
  signUpsNearby: 900,
  mailsToOneAtHome: 5,
  mailsToOne: 10,
  mailsAtHome: 60,
  mailsNearby: 180,
  passTries: 40,
  passTriesAnywhere: 100,
};

/** Sizes that request times are counted by: most are over in a tenth of a second, a password takes longer. */
export const REQUEST_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Times of single requests that are sent to a collector, of each period. */
export const SPANS_A_PERIOD = 500;
/** So often it is looked how late the event loop comes. */
export const EVENT_LOOP_LOOK_MS = 20;

/** Whoever meets a database that restarts or is too busy is told to come back after so long. */
export const OUTAGE_RETRY_S = 5;
/** Connections that one family uses at once, of a pool of at least as many again. */
export const FAMILY_AT_ONCE = 2;
/** All that is stored of a family is read in pages of so many rows, and by all families together one page at a time. */
export const EXPORT_PAGE_ROWS = 200;
export const EXPORT_PAGES_AT_ONCE = 1;
export const EXPORT_RETRY_S = 10;
/** A new embedded database is made within so long, on a slow machine too. */
export const EMBEDDED_OPEN_MS = 120_000;
/** Nothing that a household asks takes longer: an engine that is silent for so long is stopped and started anew. */
export const EMBEDDED_ANSWER_MS = 30_000;
export const EMBEDDED_CLOSE_MS = 3_000;
/** So long after it was lost nobody waits for it to be started. */
export const EMBEDDED_REST_MS = 5_000;
/** Four segments of the engine's log of 16 MB each: with less free it may find no room in the middle of a write. */
export const FREE_DISK_FLOOR_BYTES = 64 * 1024 * 1024;
export const DATABASE_CONNECT_TIMEOUT_S = 10;
/** No statement of ours takes longer than this unless something is wrong. */
export const STATEMENT_TIMEOUT_MS = 10_000;
/** A migration that waits for a lock holds up everybody who comes after it: it gives up, and the deploy goes back. */
export const MIGRATION_LOCK_TIMEOUT_MS = 5_000;
/** How long one statement of a migration may hold its locks. */
export const MIGRATION_STATEMENT_TIMEOUT_MS = 60_000;
/** A sleeping database needs a moment to wake: the first connection is tried this often. */
export const DATABASE_WAKE_ATTEMPTS = 5;
export const DATABASE_WAKE_PAUSE_MS = 500;
/** So often a pooler before the database is looked for at the start. */
export const POOLER_LOOKS = 3;
/** A session that answers does so within this; a pool that has none left answers when one is free. */
export const POOLER_ANSWER_MS = 2_000;
