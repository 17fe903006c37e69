// The facilitators' reminders for each step of the script, not part of the plan. If two write about the same step the
// last one counts.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import { cueLimits } from '@draaitafel/shared/protocol/cueLimits.ts'
import type { CuesAnswer } from '@draaitafel/shared/protocol/http.ts'
import * as v from 'valibot'
import type { App } from './checked.ts'
import { type HttpParts, mayDo, stored } from './context.ts'

const cue = v.object({ step: idSchema, text: v.pipe(v.string(), v.trim(), v.maxLength(cueLimits.length)) })
const cues = v.object({ cues: v.pipe(v.array(cue), v.nonEmpty(), v.maxLength(planLimits.steps)) })

export function addCuesRoutes(app: App, parts: HttpParts): void {
  const { storage } = parts
  const path = '/api/workshops/:id/cues'
  const allowed = mayDo(parts, 'keepNotes')
  app.get(path, allowed, async ({ visit }): Promise<CuesAnswer> => {
    return { cues: await stored(storage.readCues(visit.record.id)) }
  })
  app.put(path, { ...allowed, schema: { body: cues } }, async ({ visit, body }, reply) => {
    await stored(storage.writeCues(visit.record.id, body.cues, cueLimits.most))
    return reply.code(204).send()
  })
}
