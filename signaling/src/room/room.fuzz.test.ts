import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TestRoom } from '../testing/test-room.ts';

const NAMES = ['ann', 'bo', 'carl', 'dora'];

/** Whatever happens, in whatever order. */
const happening = fc.oneof(
  fc.record({
    do: fc.constant('join' as const),
    who: fc.constantFrom(...NAMES),
    slot: fc.constantFrom(0 as const, 1 as const, 'guest' as const),
    yields: fc.constantFrom(undefined, 'to-call' as const, 'to-all' as const),
  }),
  fc.record({ do: fc.constantFrom('lost' as const, 'leave' as const), who: fc.nat(40) }),
  fc.record({ do: fc.constant('resume' as const), who: fc.nat(40) }),
  fc.record({
    do: fc.constantFrom('admit' as const, 'deny' as const),
    who: fc.nat(40),
    guest: fc.constantFrom(...NAMES),
  }),
  fc.record({ do: fc.constant('sig' as const), who: fc.nat(40), epoch: fc.nat(9), n: fc.nat(5) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.nat(200_000) }),
  fc.record({ do: fc.constant('revoke' as const), who: fc.constantFrom(...NAMES) }),
);

it('[S20] [S23] [S30] [S32] keeps its promises through anything that can happen', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const room = new TestRoom();
      const connections: string[] = [];
      const admitted = new Set<string>();
      let epoch = 0;
      const open = (who: string) => {
        const connection = `${who}/${connections.length}`;
        connections.push(connection);
        return connection;
      };
      const nth = (index: number) => connections[index % connections.length] ?? 'nobody';

      for (const one of happenings) {
        if (one.do === 'join') room.join(open(one.who), one.slot, 'storytime', one.yields);
        else if (one.do === 'wait') room.wait(one.ms);
        else if (one.do === 'revoke') room.happen({ type: 'revoke', subject: one.who });
        else if (one.do === 'sig') room.sig(nth(one.who), one.epoch, one.n);
        else if (one.do === 'resume') {
          const of = nth(one.who);
          room.resume(open(of.split('/')[0] ?? ''), of);
        } else if (one.do === 'admit' || one.do === 'deny') {
          room.happen({ type: one.do, connection: nth(one.who), guest: `${one.guest}.1` });
        } else room.happen({ type: one.do, connection: nth(one.who) });

        const { seats, guests } = room.room;
        expect(room.room.epoch).toBeGreaterThanOrEqual(epoch);
        epoch = room.room.epoch;
        expect(guests.length).toBeLessThanOrEqual(4);
        const seated = seats.flatMap((seat) => seat ?? []);
        for (const seat of seated) expect(seats[seat.slot]).toBe(seat);
        // Who was never welcomed hears nothing of the room.
        for (const [connection, effects] of room.told) {
          for (const effect of effects) {
            if (effect.type === 'welcome') admitted.add(connection);
            const isHarmless =
              effect.type === 'close' || (effect.type === 'send' && effect.message.t === 'waiting');
            expect(isHarmless || admitted.has(connection)).toBe(true);
          }
        }
        const welcomed = [...room.told.values()].flat().filter(({ type }) => type === 'relay');
        for (const { to } of welcomed) {
          expect(seated.some(({ connection }) => connection === to)).toBe(true);
        }
        room.told.clear();
      }
    }),
    { numRuns: process.env.ADVAY_TEST_SIZE === 'full' ? 20_000 : 500 },
  );
});
