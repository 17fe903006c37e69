// npm run admin: see server/src/commands/adminCommand.ts.

import { adminCommand } from '../server/src/commands/adminCommand.ts'
import { runCommand } from '../server/src/commands/atTerminal.ts'

await runCommand((terminal) => adminCommand(process.argv.slice(2), terminal))
