import { expect, it } from 'vitest';
import { foreignHosts } from './foreign-hosts.ts';

it.each([
  'fetch("https://cdn.elsewhere.example/model.task")',
  "new WebSocket('wss://elsewhere.example')",
  'importScripts(`//elsewhere.example/x.js`)',
  '@import url(http://fonts.elsewhere.example/css)',
  '{"url":"https:\\/\\/elsewhere.example\\/log"}',
  'open("https://203.0.113.7/log")',
  'open("https://react.dev.elsewhere.example/errors/")',
])('finds the host in %s', (text) => {
  expect(foreignHosts('assets/index-a.js', text)).toHaveLength(1);
});

it('lets names and words pass, each only in its own file', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg">';
  expect(foreignHosts('assets/a.svg', svg)).toEqual([]);
  expect(foreignHosts('assets/a.css', svg)).toHaveLength(1);
  expect(foreignHosts('assets/play.js', 'addresses that begin with https:// or so')).toEqual([]);
  expect(foreignHosts('assets/a.js', 'location.href + "//" // a comment')).toEqual([]);
});
