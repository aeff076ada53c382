import { pgRole, pgSchema } from 'drizzle-orm/pg-core';

/** Serves requests: no superuser, no bypass, no inheritance, rights on rows alone. */
export const appApi = pgRole('app_api').existing();
/** Reads and writes accounts and sessions, nothing else. */
export const appAuth = pgRole('app_auth').existing();

/** What families own; every row carries its parent's id. */
export const appSchema = pgSchema('app');
/** Accounts and sessions: looked up before a parent is known, so under a role of their own. */
export const authSchema = pgSchema('accounts');
