import { expect, it } from 'vitest'
import { migrationTexts } from './schema.ts'

it('[R511] a migration only adds: a server of the version before goes on working in the same database', () => {
  const takesAway = /\b(DROP|RENAME|TRUNCATE|DELETE|SET NOT NULL|ALTER COLUMN)\b/i
  for (const text of migrationTexts()) expect(text.replaceAll('ON DELETE CASCADE', '')).not.toMatch(takesAway)
})
