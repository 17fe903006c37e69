// Starts the server for a person at the terminal: checks, starts, says where it is, stops on a signal. Anything a
// person can fix is one Dutch sentence on stderr and exit code 1. The server itself is made in main.ts.

import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { showJoinCode } from './access/joinCode.ts'
import { parseConfig } from './base/config.ts'
import { startCommand } from './base/reach.ts'
import { type RunningServer, StartRefused, startServer } from './main.ts'
import { preflight } from './preflight.ts'

const EXIT_WITHIN_MS = 7000

/** `prepare`: work to do once it is certain that the server can start; returns a sentence when it failed. */
export async function start(prepare: () => Promise<string | null>): Promise<void> {
  try {
    await startUnlessRefused(prepare)
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    stopWith(`Draaitafel kon niet starten door een onverwachte fout.\n${why.split('\n')[0] ?? ''}`)
  }
}

async function startUnlessRefused(prepare: () => Promise<string | null>): Promise<void> {
  const config = parseConfig(process.env)
  if (!config.ok) return stopWith(config.problem)
  const ready = await preflight(config.value)
  if (!ready.ok) return stopWith(ready.problem)
  const problem = await prepare()
  if (problem !== null) return stopWith(problem)
  try {
    const server = await startServer(config.value)
    stopOnSignals(server)
    process.stdout.write(readyText(server))
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    stopWith(error.message)
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
