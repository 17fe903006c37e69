// The setting of a knob, its baseline, and who turned it last. In a document these are separate facts.

import { knobNumbers, settings } from '../model/knobs.ts'
import type { FactsOf } from './define.ts'
import { discussionPart } from './discussion.ts'
import { longText, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields, nested } from './parts.ts'
import { noTalk, talkField } from './talk.ts'
import { whoPart } from './who.ts'

export const knobPart = fields({
  number: about(oneOf(knobNumbers), 'Each number once.'),
  setting: about(oneOf(settings), '0 dicht to 4 helemaal open. Our own scale.'),
  baseline: about(oneOf(settings, 0), 'Where it stood when the baseline was set.'),
  lastTurn: about(nested(whoPart, 'at'), 'Null while nobody has turned it in this workshop.'),
  note: longText,
  talk: about(
    talkField,
    'Answers to the three questions of the worksheet: how, which value and for whom, what is needed and who brings it.',
  ),
  discussion: about(nested(discussionPart), 'How far the table is with this knob; null: not talked about.'),
  reason: about(optionalLine(planLimits.reasonLength, 'reason'), 'Why it stays shut (C-30).'),
})
export type KnobState = FactsOf<{ readonly part: typeof knobPart }>

/** Shut as it began is no choice while nobody turned it or said something of it: then it is nowhere yet. */
export function isSet({ setting, baseline, lastTurn, discussion, reason }: KnobState): boolean {
  return setting > 0 || baseline > 0 || lastTurn !== null || discussion !== null || reason !== ''
}

/** The state of a knob that nobody touched yet, except for its setting. */
export const untouched = { lastTurn: null, note: '', talk: noTalk, discussion: null, reason: '' } as const
