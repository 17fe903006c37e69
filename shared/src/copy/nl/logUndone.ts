// What someone undid or redid, as a noun phrase: 'knop 7, Organisatie zorg, van dicht naar half open'.

import type { LogFacts, LoggedType } from '../../actions/logEntry.ts'
import { isLineType, type LineAction } from '../../nouns/nouns.ts'
import { isRemarkKey } from '../../nouns/remark.ts'
import type { Plan } from '../../plan/plan.ts'
import { knobsCount, toSettingWords } from './knobs.ts'
import { wordsOfLine } from './lineWords.ts'
import { choiceWords } from './logChoice.ts'
import {
  coreValueOf,
  investmentOf,
  knobOf,
  named,
  quoted,
  roundOf,
  settingOf,
  stanceOf,
  stepOf,
  years,
} from './logWords.ts'

export function undoneWords(plan: Plan, facts: LogFacts): string {
  const { type } = facts
  return isLineType(type) ? wordsOfLine(type).undone(facts) : undone[type](facts, plan)
}

const undone: Readonly<Record<Exclude<LoggedType, LineAction['type']>, (facts: LogFacts, plan: Plan) => string>> = {
  'workshop.describe': () => 'gegevens van de workshop wijzigen',
  'workshop.setIndexation': () => 'prijsstijging wijzigen',
  'workshop.setYears': ({ from, to }) => `jaren van het plan, van ${years(from)} naar ${years(to)}`,
  'party.add': ({ label }) => `partij ${label} toevoegen`,
  'party.change': ({ label, part, to }) => {
    if (part !== 'atTable') return `partij ${label} wijzigen`
    return to ? `${label} aan tafel zetten` : `${label} van tafel halen`
  },
  'party.remove': ({ label }) => `partij ${label} weghalen`,
  'placing.set': ({ label }) => `partij ${label} plaatsen`,
  'plan.adopt': ({ to }) => (to === true ? 'plan vaststellen' : 'weer een concept maken'),
  'plan.ask': () => 'vragen wie het plan vaststelt',
  'plan.seal': () => 'plan vaststellen en verzegelen',
  'plan.unseal': () => 'plan heropenen',
  'verdict.give': ({ whose }) => `antwoord van ${whose} bij het vaststellen`,
  'lookBack.say': ({ label }) => `wat er kwam van ${quoted(label)}`,
  'practice.start': () => 'oefenen beginnen',
  'practice.stop': () => 'oefenen stoppen',
  'lead.take': () => 'de leiding overnemen',
  'knob.turn': ({ subject, from, to }) =>
    from === null
      ? `${knobOf(subject)}, ${toSettingWords(settingOf(to))}`
      : `${knobOf(subject)}, van ${settingOf(from)} naar ${settingOf(to)}`,
  'knob.discuss': ({ subject, to }) => `${knobOf(subject)}, ${to ?? 'nog niet besproken'}`,
  'knob.reason': ({ subject }) => `reden bij ${knobOf(subject)}`,
  'baseline.set': () => 'stand van nu vastleggen',
  'knob.baseline': ({ subject, to }) => `waar ${knobOf(subject)}, vandaag staat: ${settingOf(to)}`,
  'today.take': ({ to }) => `overnemen waar iedereen hetzelfde ziet: ${knobsCount(Number(to))}`,
  'consent.give': ({ label, to }) =>
    to === null
      ? `mening terugnemen over de afspraak ${quoted(label)}`
      : `${quoted(stanceOf(to))} bij de afspraak ${quoted(label)}`,
  'round.open': ({ subject }) => `ronde over ${roundOf(subject)}`,
  'round.show': ({ subject }) => `ronde tonen over ${roundOf(subject)}`,
  'script.set': () => 'draaiboek wijzigen',
  'step.go': (facts) => (facts.to === null ? 'draaiboek stoppen' : `naar de stap ${stepOf(facts)}`),
  'compare.set': () => 'naast elkaar leggen',
  'variant.pick': ({ subject, label }) =>
    subject === '' ? `kiezen voor alles van ${label}` : `keuze bij ${knobOf(subject)}, van ${label}`,
  'variant.take': ({ to }) => `één plan maken van de varianten: ${knobsCount(Number(to))}`,
  'choice.set': (facts, plan) => {
    const { question, before, after } = choiceWords(plan, facts)
    return after === null ? `keuze terugnemen bij ${question}: ${named(before)}` : `keuze bij ${question}: ${after}`
  },
  'aim.set': ({ subject, whose }) => `${coreValueOf(subject)} voor ${whose}`,
  'aim.time': ({ subject, whose }) => `wanneer ${whose} ${coreValueOf(subject)} merkt`,
  'question.answer': ({ subject, to }) => {
    if (isRemarkKey(subject)) return 'zeggen wat er uit een opmerking kwam'
    if (to === null) return 'een vraag weer openzetten'
    return to === 'aside' ? 'een vraag opzijleggen' : 'een vraag beantwoorden'
  },
  'remark.write': ({ label }) => `de opmerking ${quoted(label)}`,
  'remark.remove': ({ label }) => `de opmerking ${quoted(label)} weghalen`,
  'caseMap.add': () => 'effecten van een casus toevoegen',
  'agreements.add': () => 'toezeggingen tot afspraak maken',
  'points.add': () => 'punten op de parkeerlijst zetten',
  'promise.confirm': (facts) => `${investmentOf(facts)} bevestigen`,
  'promise.putBack': (facts) => `${investmentOf(facts)} terugzetten`,
  'text.edit': ({ subject }) => {
    const [kind, knob] = subject.split('.')
    return kind === 'vision' || knob === undefined ? 'tekst bij het toekomstbeeld' : `tekst bij ${knobOf(knob)}`
  },
  'plan.add': () => 'regels uit een bestand overnemen',
  'plan.replace': ({ label }) => (label === '' ? 'plan inlezen' : `teruggaan naar het moment ${quoted(label)}`),
}
