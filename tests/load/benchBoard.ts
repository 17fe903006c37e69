// The board in real Chromium: from a key press on one screen to the dial on another, compared with a bare WebSocket
// broadcast in the same run; how much script is loaded before a screen appears; from one step to the next on thirty screens;
// and one board at a full table. The last line is JSON.

import { parseArgs } from 'node:util'
import { betweenScreens, betweenSockets } from './board/betweenScreens.ts'
import { judgeBoard } from './board/boardBars.ts'
import { onStage } from './board/boardStage.ts'
import { measureBusyTable } from './board/busyTable.ts'
import { measureScripts } from './board/scriptBytes.ts'
import { measureStepChange } from './board/stepChange.ts'
import { quantile, rounded } from './figures.ts'

const PRESSES = 20

const { values } = parseArgs({
  // pnpm passes on the -- that separates its own options.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    minutes: { type: 'string', default: '10' },
    profile: { type: 'string' },
    /** How many of the screens that change step are drawn. */
    drawn: { type: 'string', default: '4' },
    /** Only changing step. */
    steps: { type: 'boolean', default: false },
  },
})
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes takes a number of minutes, such as 10')
const drawn = Number(values.drawn)
if (!(drawn > 0)) throw new Error('--drawn takes a number of screens, such as 4')

if (values.steps) {
  console.log(JSON.stringify(await onStage((stage) => measureStepChange(stage, drawn))))
  process.exit()
}

const measured = await onStage(async (stage) => ({
  screens: await betweenScreens(stage, PRESSES),
  sockets: await betweenSockets(PRESSES),
  scripts: await measureScripts(stage),
  stepChange: await measureStepChange(stage, drawn),
  busy: await measureBusyTable(stage, { minutes, profile: values.profile ?? null }),
}))
const { screens, sockets, scripts, stepChange, busy } = measured
const bars = judgeBoard(measured)
for (const { name, value, limit, reached } of bars) {
  console.log(`${name.padEnd(45)}${String(value).padStart(8)}   ≤ ${limit}   ${reached ? 'reached' : 'MISSED'}`)
}
const figures = {
  benchmark: 'board',
  presses: PRESSES,
  keyToOtherScreenMs: { median: rounded(quantile(screens, 0.5)), p90: rounded(quantile(screens, 0.9)) },
  bareBroadcastMs: { median: rounded(quantile(sockets, 0.5)), p90: rounded(quantile(sockets, 0.9)) },
  ratioOfMedians: rounded(quantile(screens, 0.5) / quantile(sockets, 0.5)),
  scripts,
  stepChange,
  busyTable: busy,
  bars,
}
console.log(JSON.stringify(figures))
