// The targets for our relay, as ratios between medians of one run, and how far it is from each.

import type { Results } from './measureAll.ts'
import { medianOf } from './report.ts'
import type { ServerName } from './servers/relayServer.ts'
import type { WorkloadId } from './workloads/workload.ts'

interface Bar {
  readonly workload: WorkloadId
  readonly key: string
  readonly what: string
  readonly against: readonly ServerName[]
  /** Ours divided by the other's (of several others the best) or, for `above`, ours minus the other's. */
  readonly kind: 'atMost' | 'atLeast' | 'above'
  readonly limit: number
}

const cpuLimits = { W1: 1, W2: 1.1, W7: 0.5, W8: 0.9 } as const
/** Nobody sees it: what moves under a hand goes by presence, 20 times a second. */
const MOST_ABOVE_BARE_MS = 40

const bars: readonly Bar[] = [
  ...(['W1', 'W2', 'W7', 'W8'] as const).map((workload) => cpuOfBare(workload)),
  ...(['W1', 'W2'] as const).map((workload) => p99AboveBare(workload)),
  {
    workload: 'W3',
    key: 'deliveriesPerSecond',
    what: 'sustained deliveries/s',
    against: ['hocuspocusSqlite'],
    kind: 'atLeast',
    limit: 2.5,
  },
  {
    workload: 'W4',
    key: 'warmMs',
    what: 'warm join',
    against: ['yws', 'hocuspocus', 'hocuspocusSqlite'],
    kind: 'atMost',
    limit: 1.1,
  },
  { workload: 'W4', key: 'coldMs', what: 'cold join', against: ['hocuspocusSqlite'], kind: 'atMost', limit: 1.1 },
  // The bar does not say which; they can disagree, so neither substitutes for the other.
  { workload: 'W5', key: 'kbPerRoom', what: 'memory, plain growth', against: ['yws'], kind: 'atMost', limit: 0.9 },
  {
    workload: 'W5',
    key: 'kbPerRoomCollected',
    what: 'memory, collected',
    against: ['yws'],
    kind: 'atMost',
    limit: 0.9,
  },
]

function cpuOfBare(workload: keyof typeof cpuLimits): Bar {
  const limit = cpuLimits[workload]
  return { workload, key: 'cpuUsPerDelivery', what: 'CPU per delivery', against: ['bare'], kind: 'atMost', limit }
}

function p99AboveBare(workload: WorkloadId): Bar {
  return { workload, key: 'p99Ms', what: 'p99, ms above', against: ['bare'], kind: 'above', limit: MOST_ABOVE_BARE_MS }
}

const mayLoseNothing: readonly WorkloadId[] = ['W6', 'W7', 'W8', 'W9']
/** Updates that are not in the document or did not arrive, and choices that were refused or not counted. */
const losses = ['lost', 'missing', 'voteRefused', 'voteNotCounted']

export interface BarResult {
  readonly workload: WorkloadId
  readonly what: string
  readonly against: ServerName
  readonly value: number
  readonly bar: string
  readonly isReached: boolean
}

/** Those that this run has the numbers for. */
export function judgeBars(results: Results): readonly BarResult[] {
  return [...bars.flatMap((bar) => judge(results, bar)), ...judgeLoss(results)]
}

export function printBars(judged: readonly BarResult[]): void {
  if (judged.length > 0) console.log('\nBars (ours against)')
  for (const { workload, what, against, value, bar, isReached } of judged) {
    const name = `${workload}  ${what}, ${against}`.padEnd(50)
    console.log(`${name}${value.toFixed(2).padStart(8)}   ${bar.padEnd(8)}${isReached ? 'reached' : 'MISSED'}`)
  }
}

function judge(results: Results, { workload, key, what, against, kind, limit }: Bar): readonly BarResult[] {
  const ours = medianOf(results, workload, 'ours', key)
  const others = against.flatMap((name) => {
    const value = medianOf(results, workload, name, key)
    return value === null ? [] : [{ name, value }]
  })
  const best = others.sort((a, b) => (kind === 'atLeast' ? b.value - a.value : a.value - b.value))[0]
  if (ours === null || !best) return []
  const value = kind === 'above' ? ours - best.value : ours / best.value
  const isReached = kind === 'atLeast' ? value >= limit : value <= limit
  return [{ workload, what, against: best.name, value, bar: `${kind === 'atLeast' ? '≥' : '≤'} ${limit}`, isReached }]
}

/** Not the median: one update lost in one repetition is one too many. */
function judgeLoss(results: Results): readonly BarResult[] {
  return mayLoseNothing.flatMap((workload): readonly BarResult[] => {
    const reps = results.get(workload)?.get('ours')
    if (!reps) return []
    const value = reps.flatMap((figures) => losses.map((key) => figures[key] ?? 0)).reduce((sum, lost) => sum + lost, 0)
    return [{ workload, what: 'lost', against: 'ours', value, bar: '= 0', isReached: value === 0 }]
  })
}
