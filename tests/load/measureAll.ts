// Every workload on every server, repeated, the servers taking turns: a busy minute of the machine does not hit one
// of them alone.

import type { BenchOptions } from './benchOptions.ts'
import { machineUse, othersPercent, quietMoment } from './machineUse.ts'
import type { RelayServer, ServerName } from './servers/relayServer.ts'
import type { Figures, Workload, WorkloadId } from './workloads/workload.ts'

/** In percent of one core; if others use more than this, a run that waits for quiet is repeated. */
const DISTURBED_PERCENT = 25
const MAX_ATTEMPTS = 4

export type Results = ReadonlyMap<WorkloadId, ReadonlyMap<ServerName, readonly Figures[]>>

export interface Measured {
  readonly results: Results
  /** One sentence for each run that gave no figures. */
  readonly failures: readonly string[]
}

export async function measureAll(
  workloads: readonly Workload[],
  servers: readonly RelayServer[],
  { reps, whenQuiet }: Pick<BenchOptions, 'reps' | 'whenQuiet'>,
): Promise<Measured> {
  const results = new Map<WorkloadId, Map<ServerName, Figures[]>>()
  const failures: string[] = []
  for (const workload of workloads) {
    const found = new Map<ServerName, Figures[]>()
    results.set(workload.id, found)
    for (let rep = 0; rep < reps; rep++) {
      for (const server of servers.filter((candidate) => workload.suits(candidate))) {
        const earlier = found.get(server.name) ?? []
        try {
          const figures = await (whenQuiet ? runInQuiet : run)(workload, server, earlier)
          found.set(server.name, [...earlier, figures])
          say(`${workload.id} #${rep + 1} ${server.label}`, figures)
        } catch (error) {
          failures.push(`${workload.id} #${rep + 1} ${server.label}: ${String(error)}`)
          console.log(failures.at(-1))
        }
      }
    }
  }
  return { results, failures }
}

/** Takes the quietest of several disturbed attempts. */
async function runInQuiet(workload: Workload, server: RelayServer, earlier: readonly Figures[]): Promise<Figures> {
  let quietest: Figures | null = null
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    await quietMoment()
    const figures = await run(workload, server, earlier)
    if (!quietest || othersOf(figures) < othersOf(quietest)) quietest = figures
    if (othersOf(figures) <= DISTURBED_PERCENT) break
  }
  return quietest ?? {}
}

async function run(workload: Workload, server: RelayServer, earlier: readonly Figures[]): Promise<Figures> {
  const before = machineUse()
  const figures = await workload.run(server, earlier)
  const after = machineUse()
  return { ...figures, othersPercent: othersPercent(before, after), tookSeconds: (after.at - before.at) / 1000 }
}

function othersOf(figures: Figures): number {
  return figures.othersPercent ?? 0
}

function say(what: string, figures: Figures): void {
  const shown = Object.entries(figures).map(([key, value]) => `${key} ${Math.round(value * 100) / 100}`)
  console.log(`${what}: ${shown.join(' · ')}`)
}
