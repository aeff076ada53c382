import { createHash } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

type Row = Record<string, unknown>;

/** What the library would note of a device. */
const LEFT_OUT = ['ipAddress', 'userAgent'];

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Wraps the library's store so that a session's row holds the hash of its token: a copy of the database
 * opens no session. The library itself goes on seeing the token it asked for.
 */
export function withHashedSessionTokens(store: DBAdapter): DBAdapter {
  return {
    ...store,
    ...hashed(store),
    transaction: (work) => store.transaction((inner) => work({ ...inner, ...hashed(inner) })),
  };
}

type Hashed = Pick<
  DBTransactionAdapter,
  | 'create'
  | 'findOne'
  | 'findMany'
  | 'count'
  | 'update'
  | 'updateMany'
  | 'delete'
  | 'deleteMany'
  | 'consumeOne'
>;

function hashed(store: DBTransactionAdapter): Hashed {
  const hide = <Query extends { model: string; where?: Where[] | undefined }>(
    query: Query,
  ): Query =>
    query.model === 'session' && query.where
      ? { ...query, where: query.where.map(hashCondition) }
      : query;
  return {
    create: async <Data extends Row, Result = Data>(query: {
      model: string;
      data: Omit<Data, 'id'>;
      select?: string[] | undefined;
      forceAllowId?: boolean | undefined;
    }) => {
      if (query.model !== 'session') return store.create<Data, Result>(query);
      const data: Row = { ...query.data };
      for (const field of LEFT_OUT) delete data[field];
      const token = String(data.token);
      const row = await store.create<Row, Row>({
        ...query,
        data: { ...data, token: hashToken(token) },
      });
      return { ...row, token } as Result;
    },
    findOne: async <Result>(query: Parameters<DBAdapter['findOne']>[0]) =>
      restoreToken(query, await store.findOne<Result>(hide(query))),
    findMany: async <Result>(query: Parameters<DBAdapter['findMany']>[0]) => {
      const rows = await store.findMany<Result>(hide(query));
      return rows.map((row) => restoreToken(query, row));
    },
    count: (query) => store.count(hide(query)),
    update: async <Result>(query: Parameters<DBAdapter['update']>[0]) =>
      restoreToken(query, await store.update<Result>(hide(query))),
    updateMany: (query) => store.updateMany(hide(query)),
    delete: (query) => store.delete(hide(query)),
    deleteMany: (query) => store.deleteMany(hide(query)),
    consumeOne: async <Result>(query: Parameters<DBAdapter['consumeOne']>[0]) =>
      restoreToken(query, await store.consumeOne<Result>(hide(query))),
  };
}

function hashCondition(condition: Where): Where {
  if (condition.field !== 'token') return condition;
  const { value } = condition;
  if (typeof value === 'string') return { ...condition, value: hashToken(value) };
  if (!Array.isArray(value)) return condition;
  return { ...condition, value: value.map((token) => hashToken(String(token))) };
}

/** Whoever asked by a token gets the row with that token, not with its hash. */
function restoreToken<Result>(
  query: { model: string; where?: Where[] | undefined },
  row: Result,
): Result {
  if (query.model !== 'session' || typeof row !== 'object' || row === null) return row;
  if (!('token' in row)) return row;
  const asked = (query.where ?? [])
    .filter(({ field }) => field === 'token')
    .flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [String(value)]))
    .find((token) => hashToken(token) === row.token);
  return asked === undefined ? row : { ...row, token: asked };
}
