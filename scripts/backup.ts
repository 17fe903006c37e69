// npm run backup: see server/src/commands/backupCommand.ts.

import { runCommand } from '../server/src/commands/atTerminal.ts'
import { backupCommand } from '../server/src/commands/backupCommand.ts'

await runCommand((terminal) => backupCommand(process.argv.slice(2), terminal, new Date()))
