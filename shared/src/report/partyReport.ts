// The plan through the eyes of one party: what it wants, what it contributes, what it gets for it, and what is asked
// of it.

import { moneyRemark, parkedWords } from '../copy/nl/agreements.ts'
import { arrivalWords, strengthWords } from '../copy/nl/aims.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { formatDay } from '../copy/nl/format.ts'
import { profileCopy } from '../copy/nl/profiles.ts'
import { questionSentence } from '../copy/nl/questions.ts'
import { noteWords, partySentences, reportSentences, reportTitles, reportWords } from '../copy/nl/report.ts'
import { stanceWords } from '../copy/nl/stances.ts'
import { whoLong } from '../copy/nl/who.ts'
import { countingAims } from '../derive/aims.ts'
import { broughtInBy } from '../derive/amounts.ts'
import { isAboutParty } from '../derive/lens.ts'
import { questionsOf } from '../derive/questions.ts'
import { type Party, profileParts } from '../nouns/party.ts'
import { standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { coverageChapter, partyBlocks, totalsPerYear } from './moneyChapters.ts'
import { type Block, heading, list, paragraphs } from './reportTree.ts'

export function partyReportBlocks(plan: Plan, party: Party): Block[] {
  const own = { ...plan, parties: [party], investments: broughtInBy(plan.investments, party.id) }
  return [
    ...profile(party),
    heading(1, reportTitles.investments),
    ...partyBlocks(plan, party),
    ...(own.investments.length > 0 ? totalsPerYear(own) : []),
    heading(1, partySentences.gets(party.name)),
    ...gets(plan, party),
    heading(1, reportTitles.agreements),
    ...agreements(plan, party),
    heading(1, partySentences.asked(party.name)),
    ...asked(plan, party),
    ...coverageChapter(plan),
  ]
}

function profile(party: Party): Block[] {
  const lines = profileParts
    .filter((part) => party[part] !== '')
    .map((part) => noteWords(profileCopy[part], party[part]))
  return lines.length === 0 ? [] : [heading(1, party.name), ...list(lines)]
}

function gets(plan: Plan, { id }: Party): Block[] {
  const lines = countingAims(plan)
    .filter(({ party }) => party === id)
    .map(({ coreValue, strength, arrival }) =>
      noteWords(
        coreValueCopy[coreValue].name,
        `${strengthWords[strength]}, ${arrival ? arrivalWords[arrival] : reportWords.noMoment}`,
      ),
    )
  return lines.length === 0 ? paragraphs(partySentences.getsNothing) : list(lines)
}

function agreements(plan: Plan, { id }: Party): Block[] {
  const lines = standingsOf(plan).map(({ agreement, said, silent }) => {
    const own = said.filter(({ party }) => party === id)
    const words = own.map((consent) => {
      const reason = consent.reason === '' ? '' : `, ${consent.reason}`
      return `${whoLong(plan, consent)}: ${stanceWords[consent.stance]}${reason}`
    })
    const heard = silent.includes(id) ? reportWords.unheard : words.join('; ')
    const line = heard === '' ? agreement.text : `${agreement.text} (${heard})`
    return `${line}${moneyRemark(plan, agreement)}`
  })
  return lines.length === 0 ? paragraphs(reportSentences.noAgreements) : list(lines)
}

function asked(plan: Plan, { id }: Party): Block[] {
  const questions = questionsOf(plan)
    .filter((question) => isAboutParty(plan, question, id))
    .map((question) => questionSentence(question, plan))
  const parked = plan.parked
    .filter(({ owner, done }) => owner === id && !done)
    .map(({ kind, text, day }) => `${parkedWords[kind]}: ${text}${day === '' ? '' : ` (${formatDay(day)})`}`)
  const lines = [...questions, ...parked]
  return lines.length === 0 ? paragraphs(partySentences.askedNothing) : list(lines)
}
