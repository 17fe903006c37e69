// Entry of `npm start`: checks, builds the screens when their sources changed, starts the server, says where it is.
// Whatever a person can mend is one Dutch sentence on stderr and exit code 1. The server itself is made in main.ts.

import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { showJoinCode } from './access/joinCode.ts'
import { parseConfig } from './config.ts'
import { type RunningServer, StartRefused, startServer } from './main.ts'
import { preflight } from './preflight.ts'
import { startCommand } from './reach.ts'

const EXIT_WITHIN_MS = 7000

await start().catch((error) => {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stopWith(`Draaitafel kon niet starten door een onverwachte fout.\n${why.split('\n')[0] ?? ''}`)
})

async function start(): Promise<void> {
  const config = parseConfig(process.env)
  if (!config.ok) return stopWith(config.problem)
  const ready = await preflight(config.value)
  if (!ready.ok) return stopWith(ready.problem)
  if (process.env.SKIP_CLIENT_BUILD !== '1' && !(await buildClient())) return
  try {
    const server = await startServer(config.value)
    stopOnSignals(server)
    process.stdout.write(readyText(server))
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    stopWith(error.message)
  }
}

/** Imported only here and only when needed: a server that serves an API alone does not need the build tools. */
async function buildClient(): Promise<boolean> {
  try {
    const { buildClientIfChanged } = await import('../../client/build.ts')
    await buildClientIfChanged()
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    stopWith(`De schermen van Draaitafel konden niet worden gebouwd.\n${why.split('\n')[0] ?? ''}`)
    return false
  }
}

function stopOnSignals(server: RunningServer): void {
  let stopping = false
  function stop(): void {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), EXIT_WITHIN_MS).unref()
    server.close().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function stopWith(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

function readyText({ url, demo }: RunningServer): string {
  return `Draaitafel staat klaar op ${url}\n${networkText(url)}${demo ? demoText(demo) : ''}`
}

/** Listening to the network is not enough: links and the allowed origin say localhost until PUBLIC_URL says otherwise. */
function networkText(url: string): string {
  const command = startCommand(url)
  return command === null ? '' : `Alleen deze computer kan meedoen. Ook anderen? Start dan zo: ${command}\n`
}

function demoText({ code, links }: CreatedWorkshop): string {
  return `
Voorbeeldwerksessie (casus C):
  Begeleider  ${links.facilitator}
  Deelnemer   ${links.participant}
  Meekijker   ${links.viewer}
  Code        ${showJoinCode(code)}
`
}
