// How much script comes before each screen is there, of this build. Needs no browser and no quiet machine.

import { join } from 'node:path'
import { buildClientIfChanged } from '@draaitafel/client/build.ts'
import { firstLoadLimits, firstLoads } from '@draaitafel/client/firstLoad.ts'

const kb = (bytes: number) => (bytes / 1_000).toFixed(1)

await buildClientIfChanged()
const loads = firstLoads(join(import.meta.dirname, '..', '..', 'client', 'dist'))
console.log('| before the … | KB gzip | bar | files |')
console.log('| ------------ | ------: | --: | ----: |')
for (const [screen, { files, gzipBytes }] of Object.entries(loads)) {
  const limit = firstLoadLimits[screen as keyof typeof loads]
  console.log(`| ${screen.padEnd(12)} | ${kb(gzipBytes).padStart(7)} | ${kb(limit)} | ${files.length} |`)
}
