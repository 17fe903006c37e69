// The table for people: per workload and number, each server's median with its range.

import { median } from './figures.ts'
import type { Results } from './measureAll.ts'
import type { RelayServer, ServerName } from './servers/relayServer.ts'
import type { Figures, Metric, Workload, WorkloadId } from './workloads/workload.ts'

/** In every run, whatever the workload. */
const OTHERS: Metric = { key: 'othersPercent', label: 'others on the machine, % of a core', digits: 0 }

const LABEL_WIDTH = 36
const COLUMN_WIDTH = 26

export function medianOf(results: Results, workload: WorkloadId, server: ServerName, key: string): number | null {
  const values = valuesOf(results.get(workload)?.get(server) ?? [], key)
  return values.length > 0 ? median(values) : null
}

export type TableStyle = 'terminal' | 'markdown'

export function printTable(
  results: Results,
  workloads: readonly Workload[],
  servers: readonly RelayServer[],
  style: TableStyle,
): void {
  for (const workload of workloads) {
    const perServer = results.get(workload.id)
    if (!perServer) continue
    const shown = servers.filter(({ name }) => perServer.has(name))
    const head = ['', ...shown.map(({ label }) => label)]
    const rows = [...workload.metrics, OTHERS].map((metric) => [
      metric.label,
      ...shown.map(({ name }) => cell(perServer.get(name) ?? [], metric)),
    ])
    console.log(
      `\n${style === 'markdown' ? '**' : ''}${workload.id}: ${workload.title}${style === 'markdown' ? '**\n' : ''}`,
    )
    for (const line of style === 'markdown' ? markdownLines(head, rows) : terminalLines(head, rows)) console.log(line)
  }
}

type Row = readonly string[]

function terminalLines(head: Row, rows: readonly Row[]): readonly string[] {
  return [head, ...rows].map(([label = '', ...cells]) => {
    return label.padEnd(LABEL_WIDTH) + cells.map((text) => text.padStart(COLUMN_WIDTH)).join('')
  })
}

function markdownLines(head: Row, rows: readonly Row[]): readonly string[] {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)]
}

function cell(reps: readonly Figures[], { key, digits }: Metric): string {
  const values = valuesOf(reps, key)
  if (values.length === 0) return '–'
  const text = (value: number) => value.toFixed(digits)
  if (values.length === 1) return text(values[0] ?? 0)
  return `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))})`
}

function valuesOf(reps: readonly Figures[], key: string): readonly number[] {
  return reps.flatMap((figures) => figures[key] ?? [])
}
