// Validates the input of a request against a schema: by Fastify before a route runs, or by a route that has to look
// something up first. A schema may say itself which problem it is, in its message.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifySchemaCompiler, FastifyTypeProvider } from 'fastify'
import * as v from 'valibot'
import { isProblemName, type ProblemName, Refusal } from './problems.ts'

/** Gives routes the types of their schemas. */
export interface SchemaTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends v.GenericSchema ? v.InferOutput<this['schema']> : unknown
}

export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, SchemaTypes>

/** For Fastify, which takes a refusal as a value. */
export const checkBySchema: FastifySchemaCompiler<v.GenericSchema> =
  ({ schema }) =>
  (given: unknown) => {
    const { output, issues } = v.safeParse(schema, given, { abortEarly: true })
    return issues ? { error: refusalOf(issues) } : { value: output }
  }

/** Throws a refusal of what the schema does not allow. */
export function checked<const S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S> {
  const { output, issues } = v.safeParse(schema, given, { abortEarly: true })
  if (issues) throw refusalOf(issues)
  return output
}

/** Whatever this schema finds wrong is this problem. */
export function refusing<const S extends v.GenericSchema>(problem: ProblemName, schema: S): S {
  return v.config(schema, { message: problem })
}

function refusalOf([{ message }]: readonly [v.BaseIssue<unknown>, ...unknown[]]): Refusal {
  return new Refusal(isProblemName(message) ? message : 'ongeldig-verzoek')
}
