// What a workload is to the benchmark: something to do to a server that returns a few named numbers.

import type { RelayServer } from '../servers/relayServer.ts'

export const workloadIds = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'] as const
export type WorkloadId = (typeof workloadIds)[number]

/** By the key of the metric; one that does not apply to a server is left out. */
export type Figures = Readonly<Record<string, number>>

export interface Metric {
  readonly key: string
  readonly label: string
  readonly digits: number
}

export interface Workload {
  readonly id: WorkloadId
  readonly title: string
  readonly metrics: readonly Metric[]
  suits(server: RelayServer): boolean
  /** `earlier`: what this server reached in the repetitions before. */
  run(server: RelayServer, earlier: readonly Figures[]): Promise<Figures>
}
