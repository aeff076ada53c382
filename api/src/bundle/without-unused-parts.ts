import { MIN_PASSWORD_CHARACTERS } from '@advay/shared/accounts/password-length';
import { dictionary } from '@zxcvbn-ts/language-common';
import type { Plugin } from 'esbuild';

/**
 * A third of a cold start is spent on reading the file. Left out is what packages bring for others and no
 * line of ours can reach: every part below says why.
 */
export const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  setup({ onLoad }) {
    // Zod's messages in fifty languages: a person never reads one, `failure-words` in the client speaks.
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
    // Swagger writes YAML where a route asks for it; ours answer JSON.
    onLoad({ filter: /[\\/]yaml[\\/]dist[\\/]index\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
    // A common password that is too short is refused for its length before it is looked up.
    onLoad({ filter: /[\\/]language-common[\\/]dist[\\/]index\.js$/ }, () => ({
      contents: `exports.dictionary = ${JSON.stringify({ passwords: longCommonPasswords() })};`,
    }));
  },
};

function longCommonPasswords(): readonly string[] {
  return dictionary.passwords.map(String).filter(({ length }) => length >= MIN_PASSWORD_CHARACTERS);
}
