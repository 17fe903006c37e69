// Entry of `npm start`: builds the screens when their sources changed, and starts the server. The only place that knows both.

import { start } from '../server/src/start.ts'

await start(async () => (process.env.SKIP_CLIENT_BUILD === '1' ? null : buildClient()))

/** Imported only when needed: a server that serves an API alone does not need the build tools. */
async function buildClient(): Promise<string | null> {
  try {
    const { buildClientIfChanged } = await import('../client/build.ts')
    await buildClientIfChanged()
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `De schermen van Draaitafel konden niet worden gebouwd.\n${why.split('\n')[0] ?? ''}`
  }
}
