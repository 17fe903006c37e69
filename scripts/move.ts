// npm run move -- to-postgres | to-folder: see docs/operations.md.

import { runMove } from '../server/src/move.ts'

const { done, text } = await runMove(process.argv.slice(2), process.env)
process.stdout.write(`${text}\n`)
process.exitCode = done ? 0 : 1
