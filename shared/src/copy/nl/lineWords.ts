// Adding, changing and removing the lines of each list, in words: as a button to undo it (`name`), as what someone
// did in the log (`deed`), and as what they undid there (`undone`).

import type { LogFacts } from '../../actions/logEntry.ts'
import { type LineAction, type LineName, partsOf } from '../../nouns/nouns.ts'
import { amount, count, investmentOf, named, parkedKindOf, quoted, years } from './logWords.ts'
import { degreeWord, resultNameOf } from './results.ts'
import { topicOf } from './topicOf.ts'

export interface LineWords {
  readonly name: string | ((changes: object) => string)
  readonly deed: (facts: LogFacts) => string
  readonly undone: (facts: LogFacts) => string
}

export const lineWords: Readonly<Record<LineName, Readonly<Record<'add' | 'change' | 'remove', LineWords>>>> = {
  agreement: {
    add: {
      name: 'afspraak toevoegen',
      deed: ({ label }) => `voegde een afspraak toe: ${quoted(label)}`,
      undone: ({ label }) => `afspraak toevoegen: ${quoted(label)}`,
    },
    change: {
      name: 'afspraak wijzigen',
      deed: ({ label }) => `veranderde een afspraak: ${quoted(label)}`,
      undone: ({ label }) => `afspraak wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'afspraak weghalen',
      deed: ({ label }) => `haalde een afspraak weg: ${quoted(label)}`,
      undone: ({ label }) => `afspraak weghalen: ${quoted(label)}`,
    },
  },
  effect: {
    add: {
      name: 'effect toevoegen',
      deed: ({ label }) => `schreef een effect op: ${quoted(label)}`,
      undone: ({ label }) => `effect toevoegen: ${quoted(label)}`,
    },
    change: {
      name: 'effect wijzigen',
      deed: ({ label }) => `veranderde het effect ${quoted(label)}`,
      undone: ({ label }) => `effect wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'effect weghalen',
      deed: ({ label }) => `haalde een effect weg: ${quoted(label)}`,
      undone: ({ label }) => `effect weghalen: ${quoted(label)}`,
    },
  },
  finding: {
    add: {
      name: 'iets van de plek opschrijven',
      deed: ({ label }) => `schreef iets op over ${topicOf(label)}`,
      undone: ({ label }) => `opschrijven over ${topicOf(label)}`,
    },
    change: {
      name: 'iets van de plek wijzigen',
      deed: ({ label }) => `veranderde wat er staat over ${topicOf(label)}`,
      undone: ({ label }) => `wijzigen over ${topicOf(label)}`,
    },
    remove: {
      name: 'iets van de plek weghalen',
      deed: ({ label }) => `haalde weg wat er stond over ${topicOf(label)}`,
      undone: ({ label }) => `weghalen over ${topicOf(label)}`,
    },
  },
  idea: {
    add: {
      name: 'idee toevoegen',
      deed: ({ label }) => `schreef een idee op: ${quoted(label)}`,
      undone: ({ label }) => `idee toevoegen: ${quoted(label)}`,
    },
    change: {
      name: 'idee wijzigen',
      deed: ({ label }) => `veranderde het idee ${quoted(label)}`,
      undone: ({ label }) => `idee wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'idee weghalen',
      deed: ({ label }) => `haalde een idee weg: ${quoted(label)}`,
      undone: ({ label }) => `idee weghalen: ${quoted(label)}`,
    },
  },
  investment: {
    add: {
      name: 'investering toevoegen',
      deed: (facts) => `legde ${investmentOf(facts)} bij ${facts.whose}: ${amount(facts, facts.to)}`,
      undone: (facts) => `${investmentOf(facts)} bij ${facts.whose} leggen`,
    },
    change: {
      name: investmentChangeName,
      deed: (facts) => moneyChanged(facts, investmentOf(facts), 'de investering'),
      undone: (facts) =>
        facts.part === 'party'
          ? `${investmentOf(facts)} verplaatsen van ${named(facts.from)} naar ${named(facts.to)}`
          : `${investmentOf(facts)} wijzigen`,
    },
    remove: {
      name: 'investering weghalen',
      deed: (facts) => `haalde ${investmentOf(facts)} weg bij ${facts.whose}: ${amount(facts, facts.from)}`,
      undone: (facts) => `${investmentOf(facts)} weghalen bij ${facts.whose}`,
    },
  },
  need: {
    add: {
      name: 'kosten toevoegen',
      deed: (facts) => `voegde kosten toe: ${facts.label}, ${amount(facts, facts.to)}`,
      undone: ({ label }) => `kosten toevoegen: ${label}`,
    },
    change: {
      name: 'kosten wijzigen',
      deed: (facts) => moneyChanged(facts, facts.label || 'een kostenpost', 'de kosten'),
      undone: ({ label }) => `kosten wijzigen: ${label}`,
    },
    remove: {
      name: 'kosten weghalen',
      deed: (facts) => `haalde kosten weg: ${facts.label}, ${amount(facts, facts.from)}`,
      undone: ({ label }) => `kosten weghalen: ${label}`,
    },
  },
  ownLink: {
    add: {
      name: 'eigen verbinding toevoegen',
      deed: ({ label }) => `voegde een eigen verbinding toe: ${quoted(label)}`,
      undone: ({ label }) => `eigen verbinding toevoegen: ${quoted(label)}`,
    },
    change: {
      name: 'eigen verbinding wijzigen',
      deed: ({ label }) => `veranderde de eigen verbinding ${quoted(label)}`,
      undone: ({ label }) => `eigen verbinding wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'eigen verbinding weghalen',
      deed: ({ label }) => `haalde een eigen verbinding weg: ${quoted(label)}`,
      undone: ({ label }) => `eigen verbinding weghalen: ${quoted(label)}`,
    },
  },
  parked: {
    add: {
      name: 'punt parkeren',
      deed: ({ label, to }) =>
        to === 'maatregel'
          ? `schreef een maatregel op: ${quoted(label)}`
          : `parkeerde een ${parkedKindOf(to)}: ${quoted(label)}`,
      undone: ({ label }) => `parkeren: ${quoted(label)}`,
    },
    change: {
      name: 'geparkeerd punt wijzigen',
      deed: ({ part, label, to }) => {
        if (part === 'done')
          return `${to ? 'vinkte iets af' : 'zette iets weer open'} op de parkeerlijst: ${quoted(label)}`
        return `veranderde iets op de parkeerlijst: ${quoted(label)}`
      },
      undone: ({ label }) => `parkeerlijst wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'geparkeerd punt weghalen',
      deed: ({ label }) => `haalde iets van de parkeerlijst: ${quoted(label)}`,
      undone: ({ label }) => `van de parkeerlijst halen: ${quoted(label)}`,
    },
  },
  proof: {
    add: {
      name: 'bewijs toevoegen',
      deed: ({ label }) => `schreef bewijs op: ${quoted(label)}`,
      undone: ({ label }) => `bewijs toevoegen: ${quoted(label)}`,
    },
    change: {
      name: 'bewijs wijzigen',
      deed: ({ label }) => `veranderde het bewijs ${quoted(label)}`,
      undone: ({ label }) => `bewijs wijzigen: ${quoted(label)}`,
    },
    remove: {
      name: 'bewijs weghalen',
      deed: ({ label }) => `haalde bewijs weg: ${quoted(label)}`,
      undone: ({ label }) => `bewijs weghalen: ${quoted(label)}`,
    },
  },
  result: {
    add: {
      name: 'zeggen of het er gekomen is',
      deed: ({ label, to }) => `zei of het er gekomen is, ${resultNameOf(label)}: ${degreeWord(to)}`,
      undone: ({ label }) => `of het er gekomen is: ${resultNameOf(label)}`,
    },
    change: {
      name: 'wijzigen of het er gekomen is',
      deed: ({ label, part, to }) =>
        part === 'state'
          ? `zei of het er gekomen is, ${resultNameOf(label)}: ${degreeWord(to)}`
          : `schreef op waaraan je het merkt: ${resultNameOf(label)}`,
      undone: ({ label }) => `wijzigen of het er gekomen is: ${resultNameOf(label)}`,
    },
    remove: {
      name: 'weghalen of het er gekomen is',
      deed: ({ label }) => `haalde weg of het er gekomen is: ${resultNameOf(label)}`,
      undone: ({ label }) => `weghalen of het er gekomen is: ${resultNameOf(label)}`,
    },
  },
  volunteering: {
    add: {
      name: 'uren toevoegen',
      deed: ({ label, to }) => `voegde uren van vrijwilligers toe: ${label}, ${count(to)} uur per jaar`,
      undone: ({ label }) => `uren van vrijwilligers toevoegen: ${label}`,
    },
    change: {
      name: 'uren wijzigen',
      deed: ({ part, label, from, to }) => {
        if (part === 'hours') return `veranderde de uren van ${label}: ${count(from)} → ${count(to)} uur per jaar`
        return part === 'label'
          ? `veranderde een naam: ${named(from)} → ${named(to)}`
          : `veranderde de uren van vrijwilligers: ${label}`
      },
      undone: ({ label }) => `uren van vrijwilligers wijzigen: ${label}`,
    },
    remove: {
      name: 'uren weghalen',
      deed: ({ label }) => `haalde uren van vrijwilligers weg: ${label}`,
      undone: ({ label }) => `uren van vrijwilligers weghalen: ${label}`,
    },
  },
}

export function wordsOfLine(type: LineAction['type']): LineWords {
  const { name, what } = partsOf(type)
  return lineWords[name][what]
}

/** Only the party changed: the card was moved to another lane. */
function investmentChangeName(changes: object): string {
  return Object.keys(changes).join() === 'party' ? 'investering verplaatsen' : 'investering wijzigen'
}

/** For costs and investments alike. */
function moneyChanged(facts: LogFacts, name: string, what: string): string {
  const { part, from, to } = facts
  switch (part) {
    case 'amount':
      return `veranderde het bedrag van ${name}: ${amount({ per: null }, from)} → ${amount(facts, to)}`
    case 'party':
      return `verplaatste ${name} van ${named(from)} naar ${named(to)}`
    case 'certainty':
      return `veranderde hoe zeker ${name} is: ${named(from)} → ${named(to)}`
    case 'period':
      return `veranderde de jaren van ${name}: ${years(from)} → ${years(to)}`
    case 'lands':
      return `zei waar de waarde van ${name} vooral landt: ${to ?? 'niet meer gezegd'}`
    case 'weighing':
      return `zei of ${name} opweegt: ${to ?? 'niet meer gezegd'}`
    case 'label':
      return `veranderde de naam van ${what}: ${named(from)} → ${named(to)}`
    default:
      return `veranderde ${what}: ${name}`
  }
}
