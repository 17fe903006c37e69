// What a table refuses, as one or two sentences that say what to do next. What is wrong with what someone typed is said by
// problems.ts, which also knows these.

import { assertNever } from '../../base/assertNever.ts'
import type { Problem } from '../../base/problem.ts'
import { heldSentence } from './held.ts'

export type TypedProblem = Extract<
  Problem,
  {
    kind: `${'amount' | 'quantity' | 'hours' | 'minutes' | 'indexation' | 'year' | 'years' | 'text' | 'setting'}.${string}`
  }
>
type FileProblem = Extract<Problem, { kind: `import.${string}` }>
type OtherProblem = Exclude<Problem, TypedProblem | FileProblem>

export function refusalSentence(problem: Exclude<Problem, TypedProblem>): string {
  return isFileProblem(problem)
    ? 'Dit bestand kunnen we niet lezen. Er is niets veranderd.'
    : otherProblemSentence(problem)
}

function otherProblemSentence(problem: OtherProblem): string {
  switch (problem.kind) {
    case 'knob.unknown':
      return 'Deze knop bestaat niet. Kies een knop van 1 tot en met 10.'
    case 'source.unknown':
      return 'Deze bron bestaat niet. Kies een bron van I tot en met X.'
    case 'partyKind.unknown':
      return 'Deze soort partij kennen we niet. Kies een soort uit de lijst.'
    case 'certainty.unknown':
      return 'Dit kennen we niet. Kies: idee, bespreken, toegezegd of vastgelegd.'
    case 'choice.unknown':
      return 'Deze keuze bestaat niet. Kies iets uit de lijst.'
    case 'question.unknown':
      return 'Deze vraag bestaat niet. Kies een vraag uit de lijst.'
    case 'party.gone':
      return 'Deze partij staat niet meer in het plan. Kies een andere partij.'
    case 'party.hasInvestments':
      return partyHasInvestments(problem.count)
    case 'need.gone':
      return 'Iemand heeft deze kosten al weggehaald. Voeg ze opnieuw toe als dat nodig is.'
    case 'investment.gone':
      return 'Iemand heeft deze investering al weggehaald. Voeg haar opnieuw toe als dat nodig is.'
    case 'line.gone':
      return 'Iemand heeft deze regel al weggehaald. Voeg hem opnieuw toe als dat nodig is.'
    case 'adoption.noLead':
      return 'Er is nog geen trekker. Kies er een bij knop 8, of schrijf op waarom die er nog niet is.'
    case 'plan.sealed':
      return 'Het plan is vastgesteld en verzegeld. De begeleider kan het heropenen, met een reden.'
    case 'verdict.notYours':
      return `Dit zegt ${problem.name} zelf, of de begeleider noteert het.`
    case 'verdict.notAsked':
      return 'Dit wordt nu niet gevraagd. De begeleider vraagt het straks aan iedereen.'
    case 'lookBack.notYours':
      return problem.name === ''
        ? 'Dit zegt een partij aan tafel, of de begeleider.'
        : `Dit zegt ${problem.name} zelf, of de begeleider.`
    case 'round.alreadyOpen':
      return 'Er loopt al een ronde. Toon of stop die eerst.'
    case 'day.notADay':
      return 'Deze datum kan niet. Kies een dag of laat het leeg.'
    case 'list.full':
      return `De lijst is vol, er passen er ${problem.max} in. Haal er eerst een weg.`
    case 'role.viewer':
      return 'Je kijkt mee en kunt niets wijzigen. Vraag de begeleider om een andere link.'
    case 'role.reader':
      return 'Je leest mee van buiten de tafel. Je kunt opmerkingen schrijven; het plan zelf verandert de tafel.'
    case 'role.readerOnly':
      return 'Opmerkingen van buiten komen van een meelezer. Parkeer hier zelf wat je kwijt wilt.'
    case 'table.paused':
      return 'De tafel staat op pauze. Wacht tot de begeleider verdergaat.'
    case 'role.facilitatorOnly':
      return 'Alleen de begeleider kan dit doen. Vraag het aan de begeleider.'
    case 'promise.notYours':
      return `Alleen ${problem.name || 'de partij zelf'} of de begeleider kan dit bevestigen.`
    case 'promise.settled':
      return 'Iemand heeft dit al bevestigd of teruggezet. Je hoeft niets meer te doen.'
    case 'promise.waits':
      return `Het staat er weer. ${problem.name || 'De partij'} moet de toezegging zelf nog bevestigen.`
    case 'knob.held':
      return `${problem.by === '' ? 'Iemand' : problem.by} draait nu aan deze knop. Wacht even.`
    case 'person.elsewhere':
      return `Er zit misschien nog een ${problem.name || 'iemand'} aan tafel. Neem het terug op het apparaat waar je het zei.`
    case 'knob.locked':
    case 'knob.inRound':
    case 'party.locked':
    case 'step.closed':
      return heldSentence(problem)
    case 'undo.empty':
      return 'Er is niets om ongedaan te maken of opnieuw te doen.'
    case 'undo.overtaken':
      return 'Dit kan niet meer terug, want iemand anders heeft het daarna gewijzigd. Overleg samen.'
    case 'writing.missing':
      return 'Dit kan nog niet: een deel van de app ontbreekt. Probeer het zo nog eens.'
    case 'document.newer':
      return 'Dit plan is gemaakt met een nieuwere versie. Laad de pagina opnieuw om mee te doen.'
    default:
      return assertNever(problem)
  }
}

function partyHasInvestments(count: number): string {
  return count === 1
    ? 'Deze partij brengt nog 1 investering in. Verplaats die eerst of haal haar weg.'
    : `Deze partij brengt nog ${count} investeringen in. Verplaats die eerst of haal ze weg.`
}

function isFileProblem(problem: Exclude<Problem, TypedProblem>): problem is FileProblem {
  return problem.kind.startsWith('import.')
}

export function isTypedProblem(problem: Problem): problem is TypedProblem {
  return /^(amount|quantity|hours|minutes|indexation|years?|text|setting)\./.test(problem.kind)
}
