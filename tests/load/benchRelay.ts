// Our relay compared with its peers and with a bare broadcast: what a delivery costs the server, how long it takes,
// how many one core can do, how fast someone joins, how much memory a room takes, what a crash loses.
// docs/benchmarks.md explains each number. The last line is JSON.

import { cpus, setPriority } from 'node:os'
import { judgeBars, printBars } from './bars.ts'
import { type BenchOptions, parseBenchOptions } from './benchOptions.ts'
import { machineShare } from './machineShare.ts'
import { measureAll, type Results } from './measureAll.ts'
import { moveToLoadCore } from './pinning.ts'
import { printTable } from './report.ts'
import { removeBenchFolders } from './servers/benchFolder.ts'
import { makeRelayServers } from './servers/relayServers.ts'
import { endAllProcesses } from './servers/startProcess.ts'
import { makeWorkloads } from './workloads/workloads.ts'

const options = parseBenchOptions(process.argv.slice(2))
if (options) await bench(options)

async function bench(options: BenchOptions): Promise<void> {
  process.on('exit', () => {
    endAllProcesses()
    removeBenchFolders()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  const isPinned = moveToLoadCore()
  const isUrgent = goBeforeOthers()
  const servers = makeRelayServers(options, options.beside).filter(({ name }) => options.servers.includes(name))
  const workloads = makeWorkloads(options.quick).filter(({ id }) => options.workloads.includes(id))
  const started = performance.now()
  const shareBefore = await machineShare()
  const { results, failures } = await measureAll(workloads, servers, options)
  printTable(results, workloads, servers, options.markdown ? 'markdown' : 'terminal')
  const bars = judgeBars(results)
  printBars(bars)
  const shares = [shareBefore, await machineShare()].map((share) => Math.round(share * 100))
  console.log(`\nTook ${Math.round((performance.now() - started) / 1000)} s.`)
  console.log(`Two busy cores got ${shares.join(' % (before) and ')} % (after) of their time on this machine.`)
  for (const failure of failures) console.log(`No figures: ${failure}`)
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, isPinned, isUrgent, shares }
  const at = new Date().toISOString()
  console.log(JSON.stringify({ benchmark: 'relay', at, machine, options, bars, failures, results: asObject(results) }))
  process.exit(failures.length > 0 ? 1 : 0)
}

/** Servers started from here inherit it. Needs permission; without it, other work on the machine disturbs more. */
function goBeforeOthers(): boolean {
  try {
    setPriority(-15)
    return true
  } catch {
    return false
  }
}

function asObject(results: Results) {
  return Object.fromEntries([...results].map(([id, perServer]) => [id, Object.fromEntries(perServer)]))
}
