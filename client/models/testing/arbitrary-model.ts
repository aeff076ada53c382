import fc from 'fast-check';
import type { TinyModel } from './tiny-model.ts';

const shape = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 });

export const arbitraryModel: fc.Arbitrary<TinyModel> = fc.record({
  input: shape,
  outputs: fc.array(shape, { minLength: 1, maxLength: 6 }),
  weights: fc.array(fc.uint8Array({ minLength: 1, maxLength: 90 }), { maxLength: 8 }),
  metadataNames: fc.array(fc.constantFrom('min_runtime_version', 'a', 'naïve'), { maxLength: 3 }),
  description: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
});
