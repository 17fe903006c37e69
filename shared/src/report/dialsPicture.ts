// The ten dials at their present settings, with a tick at the baseline.

import { knobCopy, notSetWords, settingShortWords } from '../copy/nl/knobs.ts'
import { knobWords } from '../copy/nl/knobWords.ts'
import { dialsAlt } from '../copy/nl/reportPictures.ts'
import { type KnobNumber, knobFacts } from '../model/knobs.ts'
import { isSet, type KnobState } from '../nouns/knobState.ts'
import type { Plan } from '../plan/plan.ts'
import { at, circle, GREY, groupColours, INK, line, PALE, path, words } from './drawing.ts'
import { fitted } from './fitText.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const COLUMNS = 5
const CELL = { width: 190, height: 176 }
/** Beside all, for a long name in a typeface that is wider than ours. */
const SIDE = 24
const NAME = { width: 168, lines: 2, largest: 18, smallest: 13 }
const LEAD = 1.15
const LEAST = 15
const RADIUS = 40
/** Degrees, 0 is up: five settings from lower left to lower right. */
const angleOf = (setting: number) => -135 + 67.5 * setting

export function dialsPicture({ knobs }: Plan): PictureBlock {
  const shapes = knobs.flatMap((knob, index) => {
    const x = SIDE + (index % COLUMNS) * CELL.width + CELL.width / 2
    const y = Math.floor(index / COLUMNS) * CELL.height + 54
    return dial(knob, x, y)
  })
  const alt = dialsAlt(knobs.map((knob) => `${knob.number}. ${knobCopy[knob.number].shortName}: ${knobWords(knob)}`))
  return { kind: 'picture', alt, width: COLUMNS * CELL.width + 2 * SIDE, height: 2 * CELL.height, shapes }
}

function dial(knob: KnobState, x: number, y: number): Shape[] {
  const { number, setting, baseline } = knob
  const colour = groupColours[knobFacts(number).group]
  const round = { x, y, radius: RADIUS }
  const inner = dialPoint(round, setting, 12)
  const outer = dialPoint(round, setting, 28)
  const { size, lines } = nameOf(number)
  return [
    dialArc(round, 0, 4, { stroke: PALE, strokeWidth: 3 }),
    ...(setting > 0 ? [dialArc(round, 0, setting, { stroke: colour, strokeWidth: 8 })] : []),
    circle(x, y, 30, { fill: INK }),
    ...(isSet(knob)
      ? [
          line(inner, outer, { stroke: '#ffffff', strokeWidth: 5 }),
          line(dialPoint(round, baseline, 36), dialPoint(round, baseline, 49), { stroke: INK, strokeWidth: 3 }),
        ]
      : []),
    ...lines.map((text, at) => words(x, y + 68 + at * size * LEAD, text, { size, anchor: 'middle', bold: true })),
    words(x, y + 70 + lines.length * size * LEAD, stateOf(knob), { size: 17, anchor: 'middle', fill: GREY }),
  ]
}

/** The number stays with its name; one long word may come near its neighbours rather than get small. */
function nameOf(number: KnobNumber): { readonly size: number; readonly lines: readonly string[] } {
  const name = `${number}.\u00a0${knobCopy[number].shortName}`
  const fit = fitted(name, NAME)
  return fit.size < LEAST ? { size: LEAST, lines: [name] } : fit
}

/** Where it was and where it is. */
function stateOf(knob: KnobState): string {
  if (!isSet(knob)) return notSetWords
  const { setting, baseline } = knob
  const now = settingShortWords[setting]
  return setting === baseline ? now : `${settingShortWords[baseline]} › ${now}`
}

interface Stroke {
  readonly stroke: string
  readonly strokeWidth: number
}

interface Round {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** From one setting to a further one, clockwise. */
export function dialArc(round: Round, from: number, to: number, look: Stroke): Shape {
  const { radius } = round
  const start = dialPoint(round, from, radius)
  const end = dialPoint(round, to, radius)
  const large = angleOf(to) - angleOf(from) > 180 ? 1 : 0
  return path(`M${at(...start)}A${radius} ${radius} 0 ${large} 1 ${at(...end)}`, look)
}

/** On the ray of a setting, at this distance from the centre. */
export function dialPoint({ x, y }: Omit<Round, 'radius'>, setting: number, radius: number): [number, number] {
  const radians = (angleOf(setting) * Math.PI) / 180
  return [x + radius * Math.sin(radians), y - radius * Math.cos(radians)]
}
