// The command-line options of the benchmark.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ServerName, serverNames } from './servers/relayServer.ts'
import { type WorkloadId, workloadIds } from './workloads/workload.ts'

export interface BenchOptions {
  readonly reps: number
  readonly workloads: readonly WorkloadId[]
  readonly servers: readonly ServerName[]
  /** Shorter and once: for tuning, not for figures to publish. */
  readonly quick: boolean
  /** Each run waits until nothing else runs on the machine, and is repeated when it was disturbed all the same. */
  readonly whenQuiet: boolean
  /** The table as docs/benchmarks.md has it. */
  readonly markdown: boolean
  /** Our clients join without our own messages, as an unchanged y-websocket client does. */
  readonly plain: boolean
  /** Another working tree of this repository, with its packages in place: its server is `other`. */
  readonly beside: string | null
}

/**
 * The broadcast that writes once per tick is a limit to know, not a peer; without it a whole run is a sixth shorter.
 */
const DEFAULT_SERVERS = serverNames.filter((name) => name !== 'bareTurn')

const USAGE = `pnpm bench:relay [--quick] [--reps 3] [--only W1,W3] [--servers ours,bare] [--when-quiet] [--plain] [--beside ../tree] [--markdown]
  workloads: ${workloadIds.join(', ')}
  servers:   ${serverNames.join(', ')}`

/** Null when there is nothing to run: the usage has been shown. */
export function parseBenchOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    // pnpm passes on the -- that separates its own options.
    args: args.filter((arg) => arg !== '--'),
    options: {
      quick: { type: 'boolean', default: false },
      'when-quiet': { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      plain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      beside: { type: 'string' },
      reps: { type: 'string' },
      only: { type: 'string' },
      servers: { type: 'string' },
    },
  })
  const reps = Number(values.reps ?? (values.quick ? 1 : 3))
  const workloads = chosen(workloadIds, values.only)
  const servers = values.servers === undefined ? DEFAULT_SERVERS : chosen(serverNames, values.servers)
  if (!values.help && Number.isInteger(reps) && reps > 0 && workloads && servers) {
    const { quick, markdown, plain } = values
    const beside = values.beside === undefined ? null : resolve(values.beside)
    return { reps, workloads, servers, quick, whenQuiet: values['when-quiet'], markdown, plain, beside }
  }
  console.log(USAGE)
  if (!values.help) process.exitCode = 1
  return null
}

/** Everything when nothing is selected; null when something is unknown. */
function chosen<T extends string>(known: readonly T[], asked: string | undefined): readonly T[] | null {
  if (asked === undefined) return known
  const wanted = asked.split(',')
  const found = known.filter((name) => wanted.includes(name))
  return found.length === wanted.length ? found : null
}
