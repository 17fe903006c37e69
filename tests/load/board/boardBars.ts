// The targets for a board; all of them are upper limits.

export interface BoardBar {
  readonly name: string
  readonly value: number
  readonly limit: number
  readonly reached: boolean
}

interface Measured {
  readonly scripts: { readonly joinKb: number; readonly boardKb: number }
  readonly stepChange: { readonly drawnMs: { readonly p95: number } }
  readonly busy: {
    readonly longTasks: { readonly count: number }
    readonly heaviestTask: { readonly processorMs: number }
  }
}

export function judgeBoard({ scripts, stepChange, busy }: Measured): readonly BoardBar[] {
  return [
    bar('long tasks, over 50 ms by the clock', busy.longTasks.count, 0),
    bar('heaviest task, ms of processor time', busy.heaviestTask.processorMs, 50),
    bar('step to step on drawn screens, ms, p95', stepChange.drawnMs.p95, 300),
    bar('script before the join screen, KB gzip', scripts.joinKb, 90),
    bar('script before the board, KB gzip', scripts.boardKb, 220),
  ]
}

function bar(name: string, value: number, limit: number): BoardBar {
  return { name, value, limit, reached: value <= limit }
}
