// Runs an unpacked image as a container runtime would: its own processes (so the first one is process 1, which gets no
// signal it does not ask for), nothing writable but the volume, the user and the environment that the image names.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { ImageConfig } from './buildah.ts'

/** Where everything is mounted, and then handed over to the command: $1 image, $2 volume, $3 user, $4 folder, $5… command. */
const RUN = `
set -e
mount --bind "$1" "$1"
mount --bind "$2" "$1/data"
mount -o remount,ro,bind "$1"
image=$1 user=$3 folder=$4
shift 4
exec setpriv --no-new-privs unshare --root "$image" --wd "$folder" --setgid "$user" --setuid "$user" "$@"
`

export interface ImageHere {
  readonly files: string
  readonly config: ImageConfig
}

export interface RunningImage {
  /** The server's own process. */
  readonly pid: number
  /** Milliseconds until it said that it was ready. */
  readonly startMs: number
  log(): string
  /** Its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** As the image says, with these variables besides. */
export async function runImage(image: ImageHere, volume: string, env: Environment): Promise<RunningImage> {
  const { Entrypoint, Cmd } = image.config
  const began = performance.now()
  const child = spawn('unshare', insideArgs(image, volume, [...Entrypoint, ...Cmd]), {
    env: environmentOf(image, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += String(chunk)
  })
  await untilReady(child, () => log)
  const startMs = performance.now() - began
  const pid = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim())
  return {
    pid,
    startMs,
    log: () => log,
    end: async (signal) => {
      process.kill(pid, signal)
      const [code] = await exited
      return code
    },
  }
}

/** One command of the image, by the same user. */
export function askImage(image: ImageHere, volume: string, command: readonly string[], env: Environment = {}) {
  return spawnSync('unshare', insideArgs(image, volume, command), {
    env: environmentOf(image, env),
    encoding: 'utf8',
  })
}

type Environment = Readonly<Record<string, string>>

function insideArgs({ files, config }: ImageHere, volume: string, command: readonly string[]): readonly string[] {
  const user = config.User.split(':')[0] ?? ''
  const apart = ['--mount', '--pid', '--fork', '--kill-child']
  return [...apart, 'sh', '-c', RUN, 'sh', files, volume, user, config.WorkingDir, ...command]
}

function environmentOf({ config }: ImageHere, env: Environment): NodeJS.ProcessEnv {
  const own = config.Env.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return { ...Object.fromEntries(own), ...env }
}

function untilReady(child: ChildProcess, log: () => string): Promise<void> {
  let out = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      out += String(chunk)
      if (/staat klaar op \S+\n/.test(out)) resolve()
    })
    child.once('close', (code) => reject(new Error(`exit ${code}: ${log()}`)))
  })
}
