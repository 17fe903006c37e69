// Regenerates shared/src/exchange/plan.schema.json after a noun changed: npm run schema.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planSchemaText } from '../shared/testing/planSchema.ts'

const place = join(import.meta.dirname, '..', 'shared', 'src', 'exchange', 'plan.schema.json')
writeFileSync(place, planSchemaText())
