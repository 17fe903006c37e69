// Why a room fell quiet and what to do then, as questions and advice (A-34, D18), of the guide's part VI. It draws four
// trees for five causes. Of many arrows the print does not show where they go: those are our reconstruction and marked
// so. The fifth cause, strict rules, has no tree: its advice is ours (seed inventory section 7, 9).

import type { DeclineCause } from './roomIds.ts'

export type Edge = {
  /** Node it leads to. */
  readonly to: string
  readonly isReconstructed?: true
}

export type RevivalNode =
  | { readonly kind: 'question'; readonly yes: Edge; readonly no: Edge }
  /** Something to do first. */
  | { readonly kind: 'do'; readonly next: Edge }
  /** Which of some: one way on for each. */
  | { readonly kind: 'which'; readonly options: readonly Edge[] }
  /** Where a path ends. `noWay`: the guide sees none for now. */
  | { readonly kind: 'advice'; readonly noWay?: true }

interface RevivalTree {
  readonly start: string
  readonly nodes: Readonly<Record<string, RevivalNode>>
  /** No document says it. */
  readonly isOurs?: true
}

const sure = (to: string): Edge => ({ to })
const guessed = (to: string): Edge => ({ to, isReconstructed: true })
const advice: RevivalNode = { kind: 'advice' }
const noWay: RevivalNode = { kind: 'advice', noWay: true }

export const revivalTrees: Readonly<Record<DeclineCause, RevivalTree>> = {
  bewonersbeheer: {
    start: 'stabiel',
    nodes: {
      stabiel: { kind: 'question', yes: guessed('andere-oorzaak'), no: guessed('onenigheid') },
      onenigheid: { kind: 'question', yes: sure('buurtbemiddeling'), no: guessed('overbelasting') },
      overbelasting: { kind: 'question', yes: guessed('praat-knelpunten'), no: guessed('vernieuwing') },
      vernieuwing: { kind: 'question', yes: guessed('seniorencomplex'), no: guessed('ander-beheer') },
      seniorencomplex: { kind: 'question', yes: guessed('vergrijzing'), no: guessed('ander-beheer') },
      vergrijzing: { kind: 'question', yes: guessed('praat-haalbaar'), no: guessed('nieuwe-trekkers') },
      'andere-oorzaak': advice,
      buurtbemiddeling: advice,
      'praat-knelpunten': advice,
      'praat-haalbaar': advice,
      'nieuwe-trekkers': advice,
      'ander-beheer': advice,
    },
  },
  faciliteiten: {
    start: 'behoeften',
    nodes: {
      behoeften: { kind: 'do', next: sure('waaraan') },
      waaraan: {
        kind: 'which',
        options: [sure('toegankelijkheid'), sure('voorzieningen'), sure('aankleding'), sure('grootte')],
      },
      toegankelijkheid: { kind: 'question', yes: guessed('wensenonderzoek'), no: guessed('wat-wel-kan') },
      voorzieningen: { kind: 'question', yes: guessed('keuken'), no: guessed('wat-wel-kan') },
      aankleding: { kind: 'question', yes: guessed('fondsen-klussen'), no: guessed('wat-wel-kan') },
      grootte: { kind: 'question', yes: guessed('wensenonderzoek'), no: guessed('wat-wel-kan') },
      wensenonderzoek: advice,
      keuken: advice,
      'fondsen-klussen': advice,
      'wat-wel-kan': advice,
    },
  },
  afhankelijkheid: {
    start: 'welke',
    nodes: {
      welke: { kind: 'which', options: [sure('subsidies-fondsen'), sure('ander-beheer'), sure('alternatief')] },
      'subsidies-fondsen': advice,
      'ander-beheer': advice,
      alternatief: { kind: 'question', yes: guessed('gebruik-het'), no: sure('voorlopig-niet') },
      'gebruik-het': advice,
      'voorlopig-niet': noWay,
    },
  },
  mismatch: {
    start: 'nu',
    nodes: {
      nu: { kind: 'do', next: sure('wat-nodig') },
      'wat-nodig': { kind: 'do', next: sure('naast-elkaar') },
      'naast-elkaar': { kind: 'do', next: sure('kunnen-wij') },
      'kunnen-wij': { kind: 'question', yes: guessed('ander-programma'), no: guessed('een-ander') },
      'een-ander': { kind: 'question', yes: guessed('ander-programma'), no: guessed('niet-op-te-lossen') },
      'ander-programma': advice,
      'niet-op-te-lossen': noWay,
    },
  },
  regels: {
    isOurs: true,
    start: 'welke-regel',
    nodes: {
      'welke-regel': { kind: 'do', next: sure('kan-anders') },
      'kan-anders': { kind: 'question', yes: sure('anders-inrichten'), no: sure('deel-de-last') },
      'anders-inrichten': advice,
      'deel-de-last': advice,
    },
  },
}

/** Where one can go from here. */
export function edgesOf(node: RevivalNode): readonly Edge[] {
  switch (node.kind) {
    case 'question':
      return [node.yes, node.no]
    case 'do':
      return [node.next]
    case 'which':
      return node.options
    case 'advice':
      return []
  }
}
