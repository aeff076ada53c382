import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPEN_BY_ITSELF_MS, REJOIN_MS, TAKE_BACK_MS } from '../limits.ts';
import { GRANDMA, grandma, hangDoor, UNCLE } from '../testing/hang-door.ts';

const SUNDAYS_AT_FIVE = {
  weekdays: [7],
  fromMinute: 1_020,
  toMinute: 1_080,
  timeZone: 'Europe/Berlin',
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('somebody rings', () => {
  it('and is let in by a tap, with the camera on first', async () => {
    const { door, done, told, ring, become } = hangDoor();
    await ring();
    expect(door.state()).toMatchObject({ kind: 'ringing', visitor: { relative: grandma } });
    await door.letIn();
    expect(done).toEqual(['enter', 'admit grandma']);
    await become({ guests: [], other: 'joined', otherPeer: GRANDMA });
    expect(door.state()).toMatchObject({ kind: 'talking', isAway: false, mediaFailure: null });
    expect(told).toEqual([['call 1', 'began']]);
  });

  it('and nobody is let in who went away before', async () => {
    const { door, ring, become } = hangDoor();
    await ring();
    await become({ guests: [] });
    expect(door.state()).toMatchObject({ kind: 'quiet', missed: { relative: grandma } });
    await door.letIn();
    expect(door.state().kind).toBe('quiet');
  });

  it('and hears no, and the next one rings', async () => {
    const { door, done, ring } = hangDoor();
    await ring();
    door.sendAway();
    expect(done.at(-1)).toBe('deny grandma');
    await ring(UNCLE);
    expect(door.state()).toMatchObject({ kind: 'ringing', visitor: { relative: null } });
  });

  it('and is heard and read with where no camera may be used', async () => {
    const { door, ring, become, noCamera } = hangDoor();
    noCamera();
    await ring();
    await door.letIn();
    await become({ guests: [], other: 'joined', otherPeer: GRANDMA });
    expect(door.state()).toMatchObject({ kind: 'talking', media: null, mediaFailure: 'denied' });
  });

  it('and comes in by itself in the window that a parent set', async () => {
    const { door, done, ring, settle } = hangDoor({ ...grandma, window: SUNDAYS_AT_FIVE });
    await ring();
    expect(door.state()).toMatchObject({ kind: 'ringing', opensByItself: true });
    await vi.advanceTimersByTimeAsync(OPEN_BY_ITSELF_MS);
    await settle();
    expect(done.at(-1)).toBe('admit grandma');
  });

  it('and waits for a tap even then where nobody looks at the page', async () => {
    const { door, ring, lookAway } = hangDoor({ ...grandma, window: SUNDAYS_AT_FIVE });
    lookAway();
    await ring();
    expect(door.state()).toMatchObject({ kind: 'ringing', opensByItself: false });
  });

  it('and goes away while the browser still asks for the camera: told of, and the lights stay out', async () => {
    const { door, done, ring, become, allowLate } = hangDoor();
    const allow = allowLate();
    await ring();
    void door.letIn();
    await become({ guests: [] });
    expect(door.state()).toMatchObject({ kind: 'quiet', missed: { relative: grandma } });
    await allow();
    expect(done).toEqual(['enter', 'lights out']);
  });

  it('and does not come in after the yes: the lights go out again', async () => {
    const { door, done, ring } = hangDoor();
    await ring();
    await door.letIn();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(done.at(-1)).toBe('lights out');
    // Still at the door, so it rings again.
    expect(door.state().kind).toBe('ringing');
  });
});

describe('during a call', () => {
  it('others hear that nobody can come', async () => {
    const { door, done, talk, become } = hangDoor();
    await talk();
    await become({ guests: [UNCLE] });
    expect(done).toEqual(['deny uncle']);
    expect(door.state().kind).toBe('talking');
  });

  it('a lost way is waited for, and told as lost when it does not come back', async () => {
    const { door, done, told, talk, become } = hangDoor();
    await talk();
    await become({ other: 'away' });
    expect(door.state()).toMatchObject({ kind: 'talking', isAway: true });
    await become({ other: 'joined' });
    expect(door.state()).toMatchObject({ kind: 'talking', isAway: false });
    await become({ other: 'away' });
    await become({ other: 'left' });
    expect(done).toEqual(['hung up', 'lights out']);
    expect(told.at(-1)).toEqual(['call 1', 'lost']);
  });

  it('two who hear each other go on, whatever the room thinks, until they hear nothing', async () => {
    const { door, done, talk, become, linkIs } = hangDoor();
    await talk();
    await linkIs('connected');
    await become({ other: 'away' });
    await become({ other: 'left' });
    expect(door.state()).toMatchObject({ kind: 'talking', isAway: false });
    await linkIs('interrupted');
    expect(done).toEqual(['hung up', 'lights out']);
    expect(door.state().kind).toBe('parted');
  });

  it('who rings again before the lost way was noticed comes in at once, and is not told as gone', async () => {
    const { door, done, told, talk, become, linkIs } = hangDoor();
    await talk();
    await linkIs('connected');
    await become({ other: 'left' });
    expect(door.state().kind).toBe('talking');
    await become({ guests: [GRANDMA] });
    expect(door.state().kind).toBe('opening');
    expect(done.at(-1)).toBe('admit grandma');
    expect(told.at(-1)).toEqual(['call 1', 'lost']);
    await become({ guests: [], other: 'joined' });
    await linkIs('connected');
    expect(door.state().kind).toBe('talking');
  });

  it('a parent who takes the consent back ends it at once', async () => {
    const { door, done, told, talk, become } = hangDoor();
    await talk();
    await become({ end: 'revoked' });
    expect(done).toEqual(['hung up', 'lights out', 'leave']);
    expect(door.state()).toMatchObject({ kind: 'shut', cutOff: { relative: grandma } });
    expect(told.at(-1)).toEqual(['call 1', 'parent']);
  });

  it('a relative whom the parent ended is told as ended by the parent', async () => {
    const { told, talk, become, endsRelative } = hangDoor();
    await talk();
    endsRelative();
    await become({ other: 'left' });
    expect(told.at(-1)).toEqual(['call 1', 'parent']);
  });

  it('another window takes the call over: it is not told as ended', async () => {
    const { done, told, talk, become } = hangDoor();
    await talk();
    await become({ end: 'replaced' });
    expect(done).toEqual(['hung up', 'lights out', 'leave']);
    expect(told).toHaveLength(1);
  });
});

describe('after a call', () => {
  it('the relative who left comes back in with one tap of their own, to the same book', async () => {
    const { door, done, told, talk, ring, become } = hangDoor();
    await talk();
    const before = door.state();
    await become({ other: 'left' });
    expect(door.state()).toMatchObject({ kind: 'parted', by: 'relative', isAtDoor: false });
    expect(told.at(-1)).toEqual(['call 1', 'relative']);
    await ring();
    expect(done.at(-1)).toBe('admit grandma');
    await become({ guests: [], other: 'joined' });
    const after = door.state();
    if (before.kind !== 'talking' || after.kind !== 'talking') throw new Error(after.kind);
    expect(after.call.reading).toBe(before.call.reading);
  });

  it('the child who said goodbye decides: one tap while the relative is at the door', async () => {
    const { door, done, talk, ring } = hangDoor();
    await talk();
    door.hangUp();
    expect(done).toEqual(['hung up', 'lights out', 'leave', 'enter']);
    await ring();
    expect(door.state()).toMatchObject({ kind: 'parted', by: 'child', isAtDoor: true });
    await door.letIn();
    expect(done.at(-1)).toBe('admit grandma');
  });

  it('a minute later it is a new visit', async () => {
    const { door, talk, become, ring } = hangDoor();
    await talk();
    await become({ other: 'left' });
    await vi.advanceTimersByTimeAsync(REJOIN_MS);
    expect(door.state().kind).toBe('quiet');
    await ring();
    expect(door.state().kind).toBe('ringing');
  });

  it('another relative who rings meanwhile is heard at once', async () => {
    const { door, talk, become, ring } = hangDoor();
    await talk();
    await become({ other: 'left' });
    await ring(UNCLE);
    expect(door.state()).toMatchObject({ kind: 'ringing', visitor: { guest: UNCLE } });
    await vi.advanceTimersByTimeAsync(REJOIN_MS);
    expect(door.state().kind).toBe('ringing');
  });

  it('another one who rings waits while the first is back at the door', async () => {
    const { door, talk, ring, become } = hangDoor();
    await talk();
    door.hangUp();
    await ring();
    await become({ guests: [GRANDMA, UNCLE] });
    expect(door.state()).toMatchObject({ kind: 'parted', visitor: { guest: GRANDMA } });
    await become({ guests: [UNCLE] });
    expect(door.state()).toMatchObject({ kind: 'ringing', visitor: { guest: UNCLE } });
  });

  it('a page that was loaded anew finds the relative still there, and asks for a tap', async () => {
    const { door, done, become } = hangDoor();
    await become({ other: 'joined', otherPeer: GRANDMA });
    expect(door.state()).toMatchObject({ kind: 'parted', isAtDoor: true });
    await door.letIn();
    expect(done.at(-1)).toBe('call');
  });
});

describe('another page takes the door', () => {
  it('and is closed: this one asks for it again, and hears who rings', async () => {
    const { door, done, yielded, become, ring } = hangDoor();
    await become({ end: 'replaced' });
    expect(door.state()).toMatchObject({ kind: 'shut', why: 'replaced' });
    for (let asked = 1; asked <= 3; asked += 1) {
      await vi.advanceTimersByTimeAsync(TAKE_BACK_MS);
      expect(yielded).toHaveLength(asked + 1);
      expect(yielded.at(-1)).toBe('to-all');
      // The other page still has it.
      if (asked < 3) await become({ end: 'replaced' });
    }
    await ring();
    expect(door.state()).toMatchObject({ kind: 'ringing', visitor: { relative: grandma } });
    await door.letIn();
    expect(done.at(-1)).toBe('admit grandma');
  });

  it('and this one takes it back when it is looked at, but out of no call', async () => {
    const { door, yielded, become } = hangDoor();
    await become({ end: 'replaced' });
    door.open([grandma]);
    expect(yielded).toEqual(['to-call', 'to-call']);
    await vi.advanceTimersByTimeAsync(TAKE_BACK_MS);
    expect(yielded).toHaveLength(2);
  });

  it('and is left alone where nobody listens any more', async () => {
    const { door, yielded, become } = hangDoor();
    await become({ end: 'replaced' });
    door.close();
    await vi.advanceTimersByTimeAsync(10 * TAKE_BACK_MS);
    expect(yielded).toHaveLength(1);
  });

  it('and never the one that is loaded anew in the middle of its call', () => {
    expect(hangDoor(grandma, { wasInCall: true }).yielded).toEqual([undefined]);
  });
});

it('asks again after an end that nobody foresaw', async () => {
  const { yielded, become } = hangDoor();
  await become({ end: 'broken' });
  await vi.advanceTimersByTimeAsync(TAKE_BACK_MS);
  expect(yielded).toEqual(['to-call', 'to-all']);
});

it('shuts: whoever rang is alone again, and the lights are out', async () => {
  const { door, done, talk } = hangDoor();
  await talk();
  door.close();
  expect(done).toEqual(['hung up', 'lights out', 'leave']);
  expect(door.state().kind).toBe('shut');
});
