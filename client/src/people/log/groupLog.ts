// Groups log entries, the latest first, per day and within it per quarter of an hour; another step of the script
// begins a new group too. Pure.

import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { formatWeekday } from '@draaitafel/shared/copy/nl/format.ts'
import { stepOf } from '@draaitafel/shared/copy/nl/logWords.ts'

const QUARTER_MS = 15 * 60_000

/** An entry and the step in which it was made, '' outside the script. */
export interface LineInStep {
  readonly line: LogEntry
  readonly step: string
}

export interface LogQuarter {
  /** ISO 8601: its first and last minute. */
  readonly from: string
  readonly until: string
  readonly step: string
  readonly lines: readonly LogEntry[]
}

export interface LogDay {
  readonly day: string
  readonly quarters: readonly LogQuarter[]
}

/** `lines`: all of them, oldest first, so that entries that are filtered out afterwards still mark the step. */
export function withSteps(lines: readonly LogEntry[]): LineInStep[] {
  let step = ''
  return lines.map((line) => {
    if (line.type === 'step.go' && line.move === 'do') step = line.to === null ? '' : stepOf(line)
    return { line, step }
  })
}

/** `latest`: the latest first. */
export function groupLog(latest: readonly LineInStep[]): LogDay[] {
  const days: { readonly day: string; readonly quarters: (LogQuarter & { readonly lines: LogEntry[] })[] }[] = []
  for (const { line, step } of latest) {
    const day = formatWeekday(line.at)
    if (days.at(-1)?.day !== day) days.push({ day, quarters: [] })
    const quarters = days.at(-1)?.quarters ?? []
    const start = Math.floor(Date.parse(line.at) / QUARTER_MS) * QUARTER_MS
    const from = new Date(start).toISOString()
    const last = quarters.at(-1)
    if (last?.from === from && last.step === step) last.lines.push(line)
    else quarters.push({ from, until: new Date(start + QUARTER_MS).toISOString(), step, lines: [line] })
  }
  return days
}
