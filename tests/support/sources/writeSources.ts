// Writes docs/sources.md, and says how far the rows are: npm run sources.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testTitles } from '../testTitles.ts'
import { countRows, sourcesPage } from './sourcesPage.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const titles = testTitles(root)
writeFileSync(join(root, 'docs', 'sources.md'), sourcesPage(titles))
const { whole, inPart, notYet } = countRows(titles)
console.log(`docs/sources.md: ${whole} rows, ${inPart} in part, ${notYet} not yet`)
