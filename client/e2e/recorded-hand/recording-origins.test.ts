import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { listPackItems } from '../../models/pack-items.ts';
import { clientDir } from '../../models/pack-models.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { originsNow, SEEN_BY, staleReason } from './recording-origins.ts';

/** Of the files as they are packed, whether or not they were packed here already. */
function hashOf(name: (typeof SEEN_BY)[number]): string {
  const item = listPackItems(clientDir, undefined).find((each) => each.name === name);
  if (item === undefined) throw new Error(`${name} is not packed`);
  return createHash('sha256').update(item.build().bytes).digest('hex');
}

const now = await originsNow({
  'hand-lite': hashOf('hand-lite'),
  'wasm-loader': hashOf('wasm-loader'),
  'wasm-binary': hashOf('wasm-binary'),
});

it('the hand was recorded with the model and the pictures as they are now', () => {
  expect(staleReason(recording.origins, now)).toBeNull();
});

it.each([...SEEN_BY, 'handSheet', 'frame'] as const)(
  'a recording from another %s is refused, and the way to a new one said',
  (name) => {
    const reason = staleReason({ ...recording.origins, [name]: '0' }, now);
    expect(reason).toContain(name);
    expect(reason).toContain('npm run record:hand');
  },
);
