// Turns whatever is thrown during a request into a problem with a Dutch sentence.

import type { FastifyError, FastifyReply } from 'fastify'
import type { Log } from '../base/log.ts'
import { type ProblemName, Refusal, sendProblem } from './problems.ts'

const problemOfError: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'verkeerd-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'te-groot',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ongeldige-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'ongeldige-json',
}

export function answerError(log: Log, error: FastifyError | Refusal, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Refusal)) return sendProblem(reply, problemOf(log, error))
  if (error.cause !== undefined) log.error({ err: error.cause }, 'storage failed during a request')
  return sendProblem(reply, error.problem)
}

function problemOf(log: Log, error: FastifyError): ProblemName {
  const known = problemOfError[error.code]
  if (known) return known
  const status = error.statusCode ?? 500
  if (status === 429) return 'te-vaak'
  if (error instanceof SyntaxError) return 'ongeldige-json'
  if (status >= 400 && status < 500) return 'ongeldig-verzoek'
  log.error({ err: error }, 'request failed')
  return 'interne-fout'
}
