// What an undo would take back, in words for a button: 'Ongedaan maken: knop 3 draaien'. Lower case, no full stop.

import type { Action, TextId, WorkshopChanges } from '../../actions/action.ts'
import { assertNever } from '../../base/assertNever.ts'
import { choiceFacts } from '../../model/choices.ts'
import type { AnswerState } from '../../nouns/answer.ts'
import type { DiscussionState } from '../../nouns/discussion.ts'
import { isLineAction, type LineAction } from '../../nouns/nouns.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { knobsCount } from './knobs.ts'
import { wordsOfLine } from './lineWords.ts'
import { roundAbout } from './surveys.ts'

/** With the plan, a party is given by its name if it is still in there. */
export function undoName(action: Action, plan?: Plan): string {
  if (isLineAction(action)) return lineName(action)
  switch (action.type) {
    case 'workshop.describe':
      return describeName(action.changes)
    case 'workshop.setYears':
      return 'jaren wijzigen'
    case 'workshop.setIndexation':
      return 'prijsstijging wijzigen'
    case 'party.add':
      return `${partyName(plan, action.id)} toevoegen`
    case 'party.change':
      return partyChangeName(partyName(plan, action.id), action.changes)
    case 'party.remove':
      return `${partyName(plan, action.id)} weghalen`
    case 'placing.set':
      return `${partyName(plan, action.about)} ${action.place === null ? 'weer van de plaat halen' : 'plaatsen'}`
    case 'knob.turn':
      return `knop ${action.knob} draaien`
    case 'knob.baseline':
      return `waar knop ${action.knob} vandaag staat`
    case 'today.take':
      return `waar ${knobsCount(action.knobs.length)} vandaag ${action.knobs.length === 1 ? 'staat' : 'staan'}`
    case 'knob.discuss':
      return discussName(action.knob, action.state)
    case 'knob.reason':
      return `reden bij knop ${action.knob}`
    case 'baseline.set':
      return 'stand van nu vastleggen'
    case 'consent.give':
      return action.stance === null ? 'mening terugnemen' : `${action.stance} bij een afspraak`
    case 'round.open':
      return `ronde over ${roundAbout(action)}`
    case 'round.show':
      return 'ronde tonen'
    case 'round.stop':
      return 'ronde stoppen'
    case 'plan.adopt':
      return action.print === null ? 'weer een concept maken' : 'plan vaststellen'
    case 'plan.ask':
      return 'vragen wie het plan vaststelt'
    case 'plan.seal':
      return 'plan vaststellen en verzegelen'
    case 'plan.unseal':
      return 'plan heropenen'
    case 'verdict.give':
      return 'antwoord bij het vaststellen'
    case 'lookBack.say':
      return 'wat ervan gekomen is'
    case 'practice.start':
      return 'oefenen beginnen'
    case 'practice.stop':
      return 'oefenen stoppen'
    case 'lead.take':
      return 'leiding overnemen'
    case 'gather.call':
      return 'iedereen hierheen halen'
    case 'script.set':
      return 'draaiboek wijzigen'
    case 'step.go':
      return 'andere stap'
    case 'replay.start':
    case 'compare.set':
      return 'naast elkaar leggen'
    case 'variant.pick':
      return 'keuze uit varianten'
    case 'variant.take':
      return 'één plan maken'
    case 'choice.set':
      return action.chosen ? `keuze bij knop ${choiceFacts[action.choice].knob}` : 'keuze terugnemen'
    case 'aim.set':
      return 'waarde voor een partij'
    case 'aim.time':
      return 'wanneer een waarde komt'
    case 'question.answer':
      return answerName(action.state)
    case 'remark.write':
      return 'opmerking schrijven'
    case 'remark.remove':
      return 'opmerking weghalen'
    case 'caseMap.add':
      return 'de effecten van de casus toevoegen'
    case 'points.add':
      return 'punten op de parkeerlijst zetten'
    case 'agreements.add':
      return 'toezeggingen tot afspraak maken'
    case 'promise.confirm':
      return 'toezegging bevestigen'
    case 'promise.putBack':
      return 'toezegging terugzetten'
    case 'text.edit':
      return textName(action.text)
    case 'plan.replace':
      return 'plan inlezen'
    case 'plan.add':
      return 'regels uit een bestand overnemen'
    default:
      return assertNever(action)
  }
}

function lineName(action: LineAction): string {
  const { name } = wordsOfLine(action.type)
  return typeof name === 'string' ? name : name('changes' in action ? action.changes : {})
}

function answerName(state: AnswerState | null): string {
  if (state === null) return 'vraag weer openzetten'
  return state === 'answered' ? 'vraag beantwoorden' : 'vraag opzijleggen'
}

function discussName(knob: number, state: DiscussionState | null): string {
  if (state === null) return `knop ${knob} weer onbesproken`
  return `knop ${knob} ${state}`
}

function describeName(changes: WorkshopChanges): string {
  if (changes.moneyFirst !== undefined) return 'geld voor de waarden'
  if (changes.place === undefined) return 'titel wijzigen'
  return changes.title === undefined ? 'plaats wijzigen' : 'titel en plaats wijzigen'
}

function partyChangeName(name: string, changes: { readonly name?: string; readonly atTable?: boolean }): string {
  if (changes.atTable === undefined) return `${name} wijzigen`
  return changes.atTable ? `${name} aan tafel zetten` : `${name} van tafel halen`
}

function textName(text: TextId): string {
  if (text === 'vision') return 'tekst bij toekomstbeeld'
  return `tekst bij knop ${'note' in text ? text.note : text.talk}`
}

function partyName(plan: Plan | undefined, id: string): string {
  const name = plan && findParty(plan, id)?.name
  return name ? `partij ${name}` : 'partij'
}
