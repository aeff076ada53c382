import { expect, it } from 'vitest';
import { shellName } from './shell.ts';
import { shellsToDrop } from './shells-to-drop.ts';
import { entriesOfTabs, tabLockName } from './tab-locks.ts';

const shells = ['one', 'two', 'three'].map((release) => ({
  name: shellName(release),
  paths: ['/', `/assets/${release}.js`],
}));
const drop = (tabs: readonly string[], tabCount = tabs.length) =>
  shellsToDrop({
    own: shellName('three'),
    shells,
    tabEntries: entriesOfTabs(['another lock', undefined, ...tabs.map(tabLockName)]),
    tabCount,
  });

it('earlier releases go when no tab runs them', () => {
  expect(drop(['/assets/three.js'])).toEqual([shellName('one'), shellName('two')]);
});

it('a release stays as long as one tab runs it', () => {
  expect(drop(['/assets/three.js', '/assets/one.js'])).toEqual([shellName('two')]);
});

it('none goes while some tab has not said what it runs', () => {
  expect(drop(['/assets/three.js'], 2)).toEqual([]);
});

it('the own one stays when there is no tab at all', () => {
  expect(drop([])).toEqual([shellName('one'), shellName('two')]);
});
