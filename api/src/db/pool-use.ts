import type postgres from 'postgres';

/** Work that one role's pool was given and has not done yet: beyond its size it waits for a connection. */
export type PoolUse = Readonly<{ role: 'app_api' | 'app_auth'; size: number; asked: number }>;

/** The same client, and how much it has been asked that it did not answer yet; the driver tells nobody. */
export function counted(client: postgres.Sql): Readonly<{ client: postgres.Sql; asked(): number }> {
  let asked = 0;
  const during = async <Value>(work: Promise<Value>): Promise<Value> => {
    asked += 1;
    try {
      return await work;
    } finally {
      asked -= 1;
    }
  };
  /** A query begins when it is awaited, and until then answers its own methods with itself. */
  const countedQuery = <Query extends object>(query: Query): Query => {
    const proxy: Query = new Proxy(query, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (key === 'then') {
          return (...then: Parameters<Promise<unknown>['then']>) =>
            during(Promise.resolve(target as PromiseLike<unknown>)).then(...then);
        }
        return (...values: unknown[]) => {
          const answer: unknown = value.apply(target, values);
          return answer === target ? proxy : answer;
        };
      },
    });
    return proxy;
  };
  const proxy = new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe') {
        return (...values: Parameters<postgres.Sql['unsafe']>) =>
          countedQuery(target.unsafe(...values));
      }
      if (key === 'begin') {
        return (...values: Parameters<postgres.Sql['begin']>) => during(target.begin(...values));
      }
      return Reflect.get(target, key, target);
    },
  });
  return { client: proxy, asked: () => asked };
}
