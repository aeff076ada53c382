import { serverDatabase } from '../../src/db/server-database.ts';
import { RATE_LIMITS } from '../../src/limits.ts';
import { createRealApp, joinFamily } from '../../src/testing/real-family.ts';

/**
 * The API in a process of its own, with families that are signed in. As in production, but for the limits of what one
 * address and one family may ask for, and for what a password costs.
 */
const { apiUrl, authUrl, prepare, families } = JSON.parse(process.argv[2] ?? '') as LoadedApi;

export type LoadedApi = Readonly<{
  apiUrl: string;
  authUrl: string;
  prepare: boolean;
  families: number;
}>;
export type SignedIn = Readonly<{ cookie: string; childId: string }>;

const limits = Object.fromEntries(
  Object.keys(RATE_LIMITS).map((name) => [name, 1e9]),
) as unknown as typeof RATE_LIMITS;
const database = serverDatabase({ apiUrl, authUrl, poolSize: 4, prepare });
const { app } = await createRealApp({ database }, { limits });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const signedIn: SignedIn[] = [];
for (let made = 0; made < families; made += 1) {
  const family = await joinFamily(app);
  await family.agree('play-data');
  signedIn.push({ cookie: family.cookie(), childId: (await family.addChild()).id });
}
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuUs: user + system, rssBytes: process.memoryUsage.rss() });
});
process.send?.({ address, signedIn });
