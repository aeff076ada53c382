import { expect, it } from 'vitest';
import { believeEdge, EDGE_TOKEN_HEADER } from './edge-token.ts';

const OURS = 'a token of sixteen characters at least';
const FORWARDED = '203.0.113.9, 198.51.100.7';

const heard = (token: string | undefined, tokens: readonly string[], forwarded?: string) => {
  const headers = { [EDGE_TOKEN_HEADER]: token, 'x-forwarded-for': forwarded };
  return { isTaken: believeEdge(headers, tokens), from: headers['x-forwarded-for'] };
};

it('our own edge is believed where a request comes from, also while one token replaces another', () => {
  const believed = { isTaken: true, from: FORWARDED };
  expect(heard(OURS, [OURS], FORWARDED)).toEqual(believed);
  expect(heard(OURS, ['the one before', OURS], FORWARDED)).toEqual(believed);
});

it('whoever calls past the edge is heard by its last word alone, which the platform added', () => {
  expect(heard(undefined, [OURS], FORWARDED)).toEqual({ isTaken: true, from: '198.51.100.7' });
  expect(heard(undefined, [OURS])).toEqual({ isTaken: true, from: undefined });
});

it('a token that is none of ours is refused, so that nobody is served with a wrong one', () => {
  for (const token of ['', `${OURS} `, 'another']) {
    expect(heard(token, [OURS], FORWARDED).isTaken, token).toBe(false);
  }
});

it('without an edge that sends on nothing is changed', () => {
  expect(heard('whatever', [], FORWARDED)).toEqual({ isTaken: true, from: FORWARDED });
});
