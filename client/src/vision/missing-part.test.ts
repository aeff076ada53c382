import { expect, it } from 'vitest';
import { type BrowserParts, findMissingPart } from './missing-part.ts';

const canvas = (context: object | null) => () => ({ getContext: () => context as never });
const WHOLE: BrowserParts = { hasSimd: true, makeCanvas: canvas({}) };

it.each<[string, BrowserParts, ReturnType<typeof findMissingPart>]>([
  ['a whole browser lacks nothing', WHOLE, null],
  ['a current one without WebGL is not old', { ...WHOLE, makeCanvas: canvas(null) }, 'no-graphics'],
  ['without SIMD', { ...WHOLE, hasSimd: false }, 'old-browser'],
  ['without canvases for workers', { ...WHOLE, makeCanvas: undefined }, 'old-browser'],
  [
    'with graphics that crash',
    {
      ...WHOLE,
      makeCanvas: () => {
        throw new Error('the graphics chip went away');
      },
    },
    'no-graphics',
  ],
])('%s', (_name, parts, missing) => {
  expect(findMissingPart(parts)).toBe(missing);
});

it('knows the SIMD of a current engine', () => {
  // Node has it, and no canvas.
  expect(findMissingPart({ ...WHOLE, hasSimd: false })).toBe('old-browser');
  expect(findMissingPart()).toBe('old-browser');
});
