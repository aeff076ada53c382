import type { BrowserPart } from './parts.ts';

/** A fault as somebody might make it: one place of one file, changed. */
export type SeededFault = Readonly<{
  name: string;
  file: string;
  from: string;
  to: string;
  /** Unit tests that prove the place, where imports do not lead to them. */
  units?: readonly string[];
  /** Where a browser has to tell: project and file of its spec. */
  browser?: readonly [project: BrowserPart, spec: string];
}>;

const MIGRATIONS = 'api/src/db/migrations';
const OWN_ROWS =
  'USING ("app"."children"."parent_id" = (select nullif(current_setting(\'app.parent_id\', true), \'\')::uuid)) WITH CHECK';

/** Forty faults over all packages, each of a kind that was made somewhere once. */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  // shared
  {
    name: 'a tab that slept is fast-forwarded',
    file: 'shared/src/kernel/fixed-step.ts',
    from: 'Math.min(wanted, MAX_STEPS_PER_FRAME)',
    to: 'wanted',
  },
  {
    name: 'a sample that is not newer moves the filter',
    file: 'shared/src/kernel/one-euro.ts',
    from: 'if (elapsedS <= 0) return state;',
    to: '',
  },
  {
    name: 'off by one: the last choice is never drawn',
    file: 'shared/src/kernel/rng.ts',
    from: 'next.value * countExclusive',
    to: 'next.value * (countExclusive - 1)',
  },
  {
    name: 'a jump of the clock leaves its last timer',
    file: 'shared/src/kernel/driven-clock.ts',
    from: 'next.dueMs > untilMs',
    to: 'next.dueMs >= untilMs',
  },
  {
    name: 'any nickname passes',
    file: 'shared/src/schemas/child.ts',
    from: 'nicknames.includes(name)',
    to: 'name.length > 0',
  },
  // api
  {
    name: 'a dropped policy: children of all families are read',
    file: `${MIGRATIONS}/0000_tables.sql`,
    from: OWN_ROWS,
    to: 'USING (true) WITH CHECK',
    units: ['--project', 'api', 'row-security', 'idor-matrix'],
  },
  {
    name: 'row security is not forced on relatives',
    file: `${MIGRATIONS}/0006_relatives.sql`,
    from: 'ALTER TABLE "app"."relatives" FORCE ROW LEVEL SECURITY;',
    to: 'select 1;',
    units: ['--project', 'api', 'row-security', 'open-database', 'server-database'],
  },
  {
    name: 'the parent stays set on the connection',
    file: 'api/src/db/enter-as-parent.ts',
    from: 'parentId}, true)`',
    to: 'parentId}, false)`',
  },
  {
    name: 'a round lies in the future',
    file: 'api/src/mend-age.ts',
    from: 'Math.max(0, statedAgeMs)',
    to: 'statedAgeMs',
  },
  {
    name: 'a withdrawn agreement still holds',
    file: 'api/src/modules/consents/consent-repository.ts',
    from: 'and(eq(consents.kind, kind), isNull(consents.withdrawnAt))',
    to: 'eq(consents.kind, kind)',
  },
  {
    name: 'a relative who was ended comes in',
    file: 'api/src/modules/relatives/decide-call.ts',
    from: "if (isEnded) return { ok: false, reason: 'ended' };",
    to: '',
  },
  {
    name: 'a link for a relative works without an agreement',
    file: 'api/src/modules/relatives/claim-relative.ts',
    from: "if (!(await holdConsent(transaction, 'calls'))) return null;",
    to: '',
  },
  {
    name: 'a confirmation never lapses',
    file: 'api/src/modules/accounts/confirmation.ts',
    from: 'getTime() < Date.now()',
    to: 'getTime() < 0',
  },
  {
    name: 'a write without an origin is taken',
    file: 'api/src/plugins/same-site-writes.ts',
    from: 'if (origin === undefined) return false;',
    to: 'if (origin === undefined) return true;',
  },
  {
    name: 'a session never ends of age',
    file: 'api/src/modules/accounts/better-auth-accounts.ts',
    from: '> SESSION_MAX_AGE_MS) return null;',
    to: '> Number.POSITIVE_INFINITY) return null;',
  },
  // signaling
  {
    name: 'a session is resumed without its secret',
    file: 'signaling/src/room/enter.ts',
    from: 'seat.secretHash !== event.secretHash ||',
    to: '',
  },
  {
    name: 'a guest lets itself in',
    file: 'signaling/src/room/admit.ts',
    from: "if (seat.slot !== 0) return refuse('not-host');",
    to: '',
  },
  {
    name: 'a signal of a wrong epoch is passed on',
    file: 'signaling/src/room/relay.ts',
    from: 'event.epoch < room.epoch ||',
    to: '',
  },
  {
    name: 'off by one: a signal passes twice',
    file: 'signaling/src/room/relay.ts',
    from: 'event.n <= last.n',
    to: 'event.n < last.n',
  },
  {
    name: 'a missing close: two connections on one seat',
    file: 'signaling/src/room/enter.ts',
    from: "[close(holder.connection, 'replaced'), ...taken.effects]",
    to: '[...taken.effects]',
  },
  {
    name: 'both are there and no epoch begins',
    file: 'signaling/src/room/presence.ts',
    from: 'room.epoch + 1 : room.epoch',
    to: 'room.epoch : room.epoch',
  },
  {
    name: 'a silent connection is kept for ever',
    file: 'signaling/src/sweep-callers.ts',
    from: "else if (nowMs - caller.seenAtMs >= deadAfterMs) endCaller(node, caller, 'silent');",
    to: '',
  },
  {
    name: 'a token of another purpose opens a room',
    file: 'signaling/src/admission/signed-token.ts',
    from: 'header === null || header.typ !== typ',
    to: 'header === null',
  },
  // client: camera and input
  {
    name: 'an unmirrored x',
    file: 'client/src/vision/view-space.ts',
    from: 'isMirrored ? 1 - across : across',
    to: 'across',
  },
  {
    name: 'a hand that a frame missed is believed too long',
    file: 'client/src/vision/tracking-status.ts',
    from: 'isInNewestFrame ? nextFrameMs : holdMs',
    to: 'nextFrameMs',
  },
  {
    name: 'a camera that is closed goes on',
    file: 'client/src/vision/camera.ts',
    from: 'for (const each of stream.getTracks()) each.stop();',
    to: '',
  },
  {
    name: 'two devices are joined in one stroke',
    file: 'client/src/input/merge-sources.ts',
    from: 'return { ...withEmptySeats(input), actions: [] };',
    to: 'return input;',
  },
  // client: games and runtime
  {
    name: 'off by one in the corridor: no width is left',
    file: 'client/src/games/letter_trace/simulation/drive.ts',
    from: 'offRoadMs < LEAVE_AFTER_MS',
    to: 'offRoadMs < 0',
  },
  {
    name: 'a scribble passes',
    file: 'client/src/games/letter_trace/simulation/finish-stroke.ts',
    from: 'if (drivenShare < PASS_SHARE) return startAgain(state);',
    to: '',
  },
  {
    name: 'a wrong bubble pops',
    file: 'client/src/games/bubble_pop/simulation/touch-bubbles.ts',
    from: 'isRight(state.target, bubble)',
    to: 'true',
  },
  {
    name: 'a badly seen round is held against the child',
    file: 'client/src/game-runtime/session.ts',
    from: "if (measures.trackedShare < MIN_TRACKED_SHARE) return 'poorly-seen';",
    to: '',
  },
  {
    name: 'a struck ball goes back to who struck it',
    file: 'client/src/games/hand_pong/rally/aim-strike.ts',
    from: 'by: otherSide(incoming.by)',
    to: 'by: incoming.by',
  },
  // client: telemetry
  {
    name: 'a swallowed error: what the storage kept counts as gone',
    file: 'client/src/telemetry/outbox.ts',
    from: 'return taken ?? stored.length === 0;',
    to: 'return taken ?? true;',
  },
  {
    name: 'whoever is signed out goes on sending',
    file: 'client/src/telemetry/flush-policy.ts',
    from: "return { ...policy, blockedBy: 'signed-out' };",
    to: 'return policy;',
  },
  // client: link and calls
  {
    name: 'a new link is made with nobody there',
    file: 'client/src/peer/recovery-policy.ts',
    from: '|| !policy.isOtherHere',
    to: '',
  },
  {
    name: 'one bad second takes the picture away',
    file: 'client/src/peer/video-ladder.ts',
    from: 'nowMs - lessSinceMs >= STEP_DOWN_MS',
    to: 'nowMs >= lessSinceMs',
  },
  {
    name: 'an erased line comes back',
    file: 'client/src/features/storytime/record/drawing.ts',
    from: 'if (one === null || other === null) return null;',
    to: 'if (one === null) return other ?? null;\n  if (other === null) return one ?? null;',
  },
  {
    name: 'a missing close: a camera opened for nobody stays on',
    file: 'client/src/features/call/door/story-door.ts',
    from: "if (this.#state.kind !== 'opening' || this.#state.visitor !== visitor) {\n      if (opened.ok) opened.media.close();",
    to: "if (this.#state.kind !== 'opening' || this.#state.visitor !== visitor) {",
  },
  // client: screens
  {
    name: 'the gate opens to any number',
    file: 'client/src/features/parents/gate/gate.ts',
    from: 'answer.trim() === String(question.first * question.second)',
    to: "answer.trim() !== ''",
  },
  // infra
  {
    name: 'a busy port passes for free',
    file: 'infra/local/free-port.ts',
    from: "error.code !== 'EADDRINUSE' && error.code !== 'EACCES'",
    to: 'error.code !== undefined',
  },
];
