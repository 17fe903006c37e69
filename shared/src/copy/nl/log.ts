// Who did what, in a sentence: 'Noor (Gemeente) draaide knop 7, Organisatie zorg, van dicht naar half open'. Without
// a full stop, because it is in a list. For what was undone: logUndone.ts.

import { isByReader, type LogEntry, type LogFacts, type LoggedType } from '../../actions/logEntry.ts'
import { isUseId } from '../../model/uses.ts'
import { isLineType, type LineAction } from '../../nouns/nouns.ts'
import { isRemarkKey } from '../../nouns/remark.ts'
import type { Plan } from '../../plan/plan.ts'
import { knobsCount, toSettingWords } from './knobs.ts'
import { wordsOfLine } from './lineWords.ts'
import { choiceWords } from './logChoice.ts'
import { undoneWords } from './logUndone.ts'
import {
  aimWords,
  arrivalOf,
  coreValueOf,
  count,
  investmentOf,
  knobOf,
  named,
  percent,
  quoted,
  roundOf,
  settingOf,
  stanceOf,
  stepOf,
  years,
} from './logWords.ts'
import { cameWord } from './lookBack.ts'
import { useCopy } from './uses.ts'
import { verdictLine } from './verdicts.ts'
import { FACILITATOR, readerWho } from './who.ts'

/** 'Noor (Gemeente)', 'Gemeente' without a name, 'De begeleider', 'Ans (meelezer)'. */
export function logWho(
  plan: Pick<Plan, 'parties'>,
  { name, party, type }: Pick<LogEntry, 'name' | 'party'> & Partial<Pick<LogEntry, 'type'>>,
): string {
  if (party === null && isByReader(type)) return readerWho(name)
  if (party === null) return name === '' ? `De ${FACILITATOR.toLowerCase()}` : `${name} (${FACILITATOR})`
  const organisation = plan.parties.find(({ id }) => id === party)?.name ?? ''
  if (organisation === '') return name || 'Iemand'
  return name === '' || name === organisation ? organisation : `${name} (${organisation})`
}

/** The part after the person. */
export function logDeed(plan: Plan, line: LogEntry): string {
  const { move } = line
  if (move === 'undo') return `maakte ongedaan: ${undoneWords(plan, line)}`
  if (move === 'redo') return `deed opnieuw: ${undoneWords(plan, line)}`
  const { type } = line
  return isLineType(type) ? wordsOfLine(type).deed(line) : deeds[type](line, plan)
}

export function logSentence(plan: Plan, line: LogEntry): string {
  return `${logWho(plan, line)} ${logDeed(plan, line)}`
}

type Deed = (facts: LogFacts, plan: Plan) => string

const deeds: Readonly<Record<Exclude<LoggedType, LineAction['type']>, Deed>> = {
  'workshop.describe': ({ part, from, to }) => {
    if (part === 'title') return `veranderde de naam van de workshop: ${named(from)} → ${named(to)}`
    if (part === 'place') return to ? `zette de plaats op ${to}` : 'haalde de plaats weg'
    if (part === 'exampleAmounts') return to ? 'zei dat de bedragen voorbeelden zijn' : 'zei dat de bedragen echt zijn'
    if (part === 'moneyFirst')
      return to ? 'begon met geld voordat er een waarde was genoemd' : 'zette de waarden weer voor het geld'
    if (part === 'use') return `koos waarvoor de tafel is: ${isUseId(to) ? useCopy[to].name : named(to)}`
    return 'veranderde de gegevens van de workshop'
  },
  'workshop.setIndexation': ({ from, to }) => `veranderde de prijsstijging: ${percent(from)} → ${percent(to)} per jaar`,
  'workshop.setYears': ({ from, to }) => `veranderde de jaren van het plan: ${years(from)} → ${years(to)}`,
  'party.add': ({ label }) => `voegde partij ${label} toe`,
  'party.change': ({ part, label, from, to }) => {
    if (part === 'label') return `veranderde de naam van een partij: ${named(from)} → ${named(to)}`
    if (part === 'atTable') return to ? `zette ${label} aan tafel` : `haalde ${label} van tafel`
    if (part === 'profile') return `schreef op waar ${label} voor staat`
    return `veranderde partij ${label}`
  },
  'party.remove': ({ label }) => `haalde partij ${label} weg`,
  'placing.set': ({ label, to }) =>
    to === true ? `plaatste ${label} op belang en invloed` : `haalde de plek van ${label} weg bij belang en invloed`,
  'plan.adopt': ({ to }) => (to === true ? 'stelde het plan vast' : 'maakte het plan weer een concept'),
  'plan.ask': ({ to }) =>
    to === true ? 'vroeg elke partij of zij het plan vaststelt' : 'stopte met vragen wie vaststelt',
  'plan.seal': () => 'stelde het plan vast en verzegelde het',
  'plan.unseal': ({ label }) => `heropende het vastgestelde plan: ${quoted(label)}`,
  'verdict.give': ({ whose, label, to }) => `zei namens ${whose}: ${verdictLine(to, label)}`,
  'lookBack.say': ({ label, to }) =>
    to === null
      ? `haalde weg wat er kwam van ${quoted(label)}`
      : `zei wat er kwam van ${quoted(label)}: ${cameWord(to)}`,
  'practice.start': () => 'begon met oefenen',
  'practice.stop': () => 'stopte met oefenen',
  'lead.take': () => 'nam de leiding over',
  'knob.turn': ({ subject, from, to }) => {
    if (from === null) return `zette ${knobOf(subject)}, ${toSettingWords(settingOf(to))}`
    return from === to
      ? `draaide ${knobOf(subject)}, en zette hem terug ${toSettingWords(settingOf(to))}`
      : `draaide ${knobOf(subject)}, van ${settingOf(from)} naar ${settingOf(to)}`
  },
  'knob.discuss': ({ subject, from, to }) => {
    if (to === 'besloten') return `besloot over ${knobOf(subject)}: ${settingOf(from)}`
    return `zette ${knobOf(subject)}, op ${to ?? 'nog niet besproken'}`
  },
  'knob.reason': ({ subject, label }) =>
    label === ''
      ? `haalde de reden weg bij ${knobOf(subject)}`
      : `schreef waarom ${knobOf(subject)}, dicht blijft: ${quoted(label)}`,
  'baseline.set': () => 'legde de stand van nu vast',
  'knob.baseline': ({ subject, to }) => `legde vast waar ${knobOf(subject)}, vandaag staat: ${settingOf(to)}`,
  'today.take': ({ to }) => `nam over waar iedereen hetzelfde ziet: ${knobsCount(Number(to))}`,
  'consent.give': ({ label, from, to }) => {
    if (to === null) return `nam een mening terug over de afspraak ${quoted(label)}`
    if (from === null || from === to) return `zei ${quoted(stanceOf(to))} bij de afspraak ${quoted(label)}`
    return `veranderde van mening over de afspraak ${quoted(label)}: ${stanceOf(from)} → ${stanceOf(to)}`
  },
  'round.open': ({ subject }) => `liet iedereen kiezen over ${roundOf(subject)}`,
  'round.show': ({ subject }) => `toonde de ronde over ${roundOf(subject)}`,
  'script.set': ({ to }) => (to === 0 ? 'zette het gewone draaiboek terug' : 'veranderde het draaiboek'),
  'step.go': (facts) => (facts.to === null ? 'stopte het draaiboek' : `begon met de stap ${stepOf(facts)}`),
  'compare.set': ({ to }) =>
    Number(to) > 0 ? `legde ${to} momenten naast elkaar` : 'legde de tafels weer naast elkaar',
  'variant.pick': ({ subject, label, to }) =>
    subject === ''
      ? `koos alles van ${label}: ${knobsCount(Number(to))}`
      : `koos bij ${knobOf(subject)}, voor ${settingOf(to)}, van ${label}`,
  'variant.take': ({ to }) => `maakte één plan van de varianten: ${knobsCount(Number(to))}`,
  'choice.set': (facts, plan) => {
    const { question, before, after } = choiceWords(plan, facts)
    if (after === null) return `nam een keuze terug bij ${question}: ${named(before)}`
    return before === null ? `koos bij ${question}: ${after}` : `koos anders bij ${question}: ${before} → ${after}`
  },
  'aim.set': ({ subject, whose, to }) =>
    to === null
      ? `haalde ${coreValueOf(subject)} weg bij ${whose}`
      : `zei dat ${coreValueOf(subject)} voor ${whose} ${aimWords(to)} telt`,
  'aim.time': ({ subject, whose, to }) =>
    to === null
      ? `haalde weg wanneer ${whose} ${coreValueOf(subject)} merkt`
      : `zei wanneer ${whose} ${coreValueOf(subject)} merkt: ${arrivalOf(to)}`,
  'question.answer': ({ subject, label, to }) => {
    if (isRemarkKey(subject)) {
      return to === null
        ? 'zette een opmerking van buiten weer open'
        : `besprak een opmerking van buiten: ${quoted(label)}`
    }
    if (to === null) return 'zette een vraag weer open'
    return to === 'aside' ? `legde een vraag opzij: ${quoted(label)}` : `beantwoordde een vraag: ${quoted(label)}`
  },
  'remark.write': ({ label, to }) =>
    `${to === true ? 'schreef een opmerking' : 'veranderde een opmerking'}: ${quoted(label)}`,
  'remark.remove': ({ label }) => `haalde een opmerking weg: ${quoted(label)}`,
  'caseMap.add': ({ to }) => `zette de effecten van een casus erbij: ${count(to)} regels`,
  'agreements.add': ({ to }) => `maakte ${to === 1 ? '1 afspraak' : `${count(to)} afspraken`} van toezeggingen`,
  'points.add': ({ to }) =>
    to === 1 ? 'zette 1 punt op de parkeerlijst' : `zette ${count(to)} punten op de parkeerlijst`,
  'promise.confirm': (facts) => `bevestigde ${investmentOf(facts)}: ${named(facts.to)}`,
  'promise.putBack': (facts) => `zette ${investmentOf(facts)} terug op hoe het was`,
  'text.edit': ({ subject }) => {
    const [kind = '', knob = ''] = subject.split('.')
    if (kind === 'note') return `schreef een notitie bij ${knobOf(knob)}`
    return kind === 'talk' ? `schreef op het werkvel van ${knobOf(knob)}` : 'schreef aan het toekomstbeeld'
  },
  'plan.add': ({ to }) =>
    to === 1 ? 'nam 1 regel over uit een bestand' : `nam ${count(to)} regels over uit een bestand`,
  'plan.replace': ({ label }) => (label === '' ? 'las een plan in' : `ging terug naar het moment ${quoted(label)}`),
}
