// Starts a server process on its core and waits until it says that it listens. None outlives the benchmark.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onServerCore } from '../pinning.ts'
import type { Environment } from './relayServer.ts'

export const repositoryRoot: string = join(import.meta.dirname, '..', '..', '..')

const READY_WITHIN_MS = 20_000
const KEPT_TEXT = 4000
const living = new Set<ChildProcess>()

export interface ServerCommand {
  readonly script: string
  readonly args?: readonly string[]
  /** For the runtime. */
  readonly flags?: readonly string[]
  readonly env?: Environment
  /** What it writes once it listens; the first group is its port. */
  readonly ready: RegExp
}

export interface StartedProcess {
  readonly pid: number
  readonly port: number
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export async function startProcess(command: ServerCommand): Promise<StartedProcess> {
  const { script, args = [], flags = [], env, ready } = command
  const forRuntime = ['--disable-warning=ExperimentalWarning', ...flags]
  const [program, all] = onServerCore(process.execPath, [...forRuntime, script, ...args])
  const child = spawn(program, all, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  living.add(child)
  const written = keepLatest(child)
  let isEnding = false
  const exited = once(child, 'exit').then(([code]) => {
    living.delete(child)
    if (!isEnding) console.error(`A server stopped by itself with ${code}; it wrote: ${written()}`)
  })
  const port = await untilReady(child, ready, written)
  if (child.pid === undefined) throw new Error(`${script} has no process`)
  return {
    pid: child.pid,
    port,
    end: async (signal) => {
      isEnding = true
      child.kill(signal)
      await exited
    },
  }
}

export function endAllProcesses(): void {
  for (const child of living) child.kill('SIGKILL')
}

/** Its latest output; a chatty server must not fill memory. */
function keepLatest(child: ChildProcess): () => string {
  let written = ''
  const hear = (chunk: unknown) => {
    written = (written + String(chunk)).slice(-KEPT_TEXT)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return () => written
}

function untilReady(child: ChildProcess, ready: RegExp, written: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`a server did not start: ${written()}`)), READY_WITHIN_MS)
    // Added after the listener that keeps what was written, so it sees this chunk too.
    child.stdout?.on('data', () => {
      const port = ready.exec(written())?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve(Number(port))
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`a server stopped with ${code}: ${written()}`))
    })
  })
}
