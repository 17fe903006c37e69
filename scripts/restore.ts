// npm run restore: see server/src/commands/restoreCommand.ts.

import { runCommand } from '../server/src/commands/atTerminal.ts'
import { restoreCommand } from '../server/src/commands/restoreCommand.ts'

await runCommand((terminal) => restoreCommand(process.argv.slice(2), terminal, new Date()))
