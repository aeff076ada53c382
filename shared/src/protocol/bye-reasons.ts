/** What a client does after `bye`: resume its session, ask the API for a new ticket, or stop and say so. */
export type AfterBye = 'resume' | 'new-ticket' | 'stop';

type Bye = Readonly<{ closeCode: number; next: AfterBye }>;

/** Every reason to close; 4000 to 4999 are ours to give (RFC 6455, 7.4.2). */
export const BYE = {
  left: { closeCode: 1000, next: 'stop' },
  draining: { closeCode: 1012, next: 'resume' },
  slow: { closeCode: 1013, next: 'resume' },
  unavailable: { closeCode: 1013, next: 'new-ticket' },
  internal: { closeCode: 1011, next: 'resume' },
  replaced: { closeCode: 4001, next: 'stop' },
  denied: { closeCode: 4002, next: 'stop' },
  revoked: { closeCode: 4003, next: 'stop' },
  expired: { closeCode: 4004, next: 'stop' },
  'not-admitted': { closeCode: 4005, next: 'stop' },
  'bad-ticket': { closeCode: 4010, next: 'new-ticket' },
  'ticket-expired': { closeCode: 4011, next: 'new-ticket' },
  'ticket-used': { closeCode: 4012, next: 'new-ticket' },
  'room-full': { closeCode: 4013, next: 'stop' },
  'resume-refused': { closeCode: 4014, next: 'new-ticket' },
  version: { closeCode: 4020, next: 'stop' },
  malformed: { closeCode: 4021, next: 'stop' },
  'hello-expected': { closeCode: 4022, next: 'new-ticket' },
  silent: { closeCode: 4023, next: 'resume' },
  'too-many-messages': { closeCode: 4028, next: 'resume' },
  'too-many-hellos': { closeCode: 4029, next: 'new-ticket' },
} as const satisfies Record<string, Bye>;

export type ByeReason = keyof typeof BYE;
export const BYE_REASONS = Object.keys(BYE) as [ByeReason, ...ByeReason[]];
