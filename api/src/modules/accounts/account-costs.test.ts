import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { CODE_ANSWER_MS } from '../../limits.ts';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import { quickAccounts } from '../../testing/quick-accounts.ts';
import { createRealApp, joinFamily } from '../../testing/real-family.ts';
import { ACCOUNT_COSTS } from './account-costs.ts';

// Node's own default for memory is too little for what this hash is meant to need.
const SCRYPT = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };

onEmbedded('what an account costs whoever tries it out', (engine) => {
  const database = useDatabase(engine);

  it('is a slow hash with a salt of its own for each password, unless told otherwise', async () => {
    const { app } = await createRealApp(database(), { accountCosts: ACCOUNT_COSTS });
    const families = [await joinFamily(app), await joinFamily(app)];
    const rows = await database().asAdmin('select password from accounts.accounts');
    expect(rows).toHaveLength(families.length);
    const salts = new Set<string>();
    for (const { password } of rows) {
      const [salt = '', key] = String(password).split(':');
      expect(scryptSync('correct horse battery', salt, 64, SCRYPT).toString('hex')).toBe(key);
      salts.add(salt);
    }
    expect(salts.size).toBe(families.length);
  });

  it('is one slow hash for each try at a sign-up, whether there is an account or not', async () => {
    let hashed = 0;
    const hash = async (password: string) => {
      hashed += 1;
      return `kept ${password}`;
    };
    const passwords = { hash, verify: async () => true };
    const accountCosts = { ...quickAccounts, passwords };
    const { app } = await createRealApp(database(), { accountCosts });
    const family = await joinFamily(app);
    for (const email of [family.email, 'nobody@example.org']) {
      hashed = 0;
      const typed = { email, code: '1234 5678', password: 'a guess of some length' };
      const tried = await family.ask('POST', '/api/auth/sign-up', typed);
      expect([tried.json().reason, hashed]).toEqual(['wrong-code', 1]);
    }
  });

  it('is time before a request for a code is answered, whether there is an account or not', async () => {
    const waits: { ms: number; end: () => void }[] = [];
    let isHeld = false;
    const pause = (ms: number) =>
      new Promise<void>((end) => {
        if (isHeld) waits.push({ ms, end });
        else end();
      });
    const { app } = await createRealApp(database(), { accountCosts: { pause } });
    const family = await joinFamily(app);
    isHeld = true;
    const asking = ['/api/auth/reset-code', '/api/auth/sign-up-code'].flatMap((path) =>
      [family.email, 'nobody@example.org'].map((email) => ({ path, email })),
    );
    for (const { path, email } of asking) {
      let isAnswered = false;
      const asked = family.ask('POST', path, { email }).then((answer) => {
        isAnswered = true;
        return answer.statusCode;
      });
      await expect.poll(() => waits.length).toBe(1);
      // Long after all that has to be done for an account.
      await family.ask('GET', '/api/account');
      expect(isAnswered).toBe(false);
      const [wait] = waits.splice(0);
      expect(wait?.ms).toBe(CODE_ANSWER_MS);
      wait?.end();
      expect(await asked).toBe(204);
    }
  });
});
