import { problemSchema } from '@advay/shared/schemas/account';
import swagger from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { ApiScope } from '../api-scope.ts';

/** Describes every route registered after it, from the very schemas that judge the requests. */
export async function installOpenapi(scope: ApiScope): Promise<void> {
  await scope.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Advay Vision API', version: '0.1.0' },
    },
    transform: ({ schema, ...route }) =>
      jsonSchemaTransform({ ...route, schema: schema && withProblem(schema) }),
  });
  scope.get('/openapi.json', { schema: { hide: true } }, async () => scope.swagger());
}

/** Whatever else a route answers, a failure has one shape. */
function withProblem(schema: FastifySchema): FastifySchema {
  const response = typeof schema.response === 'object' ? schema.response : {};
  return { ...schema, response: { ...response, default: problemSchema } };
}
