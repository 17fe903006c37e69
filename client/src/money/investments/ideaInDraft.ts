// An idea of the documents in the form of an investment: what it is, and from whom and when. Pure.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { moneyIdeaCopy } from '@draaitafel/shared/copy/nl/library/moneyIdeas.ts'
import { type MoneyIdeaId, moneyIdeaIds, moneyIdeas } from '@draaitafel/shared/library/moneyIdeas.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import type { InvestmentDraft } from './investmentDraft.ts'

/** Another idea takes the place of one; what someone typed themselves stays. */
export function withIdea({ label, note }: Pick<InvestmentDraft, 'label' | 'note'>, id: MoneyIdeaId) {
  const [name, basis] = [nameOf(id), basisOf(id)]
  const ownLabel = label.trim() !== '' && !moneyIdeaIds.some((one) => nameOf(one) === label)
  const ownNote = note.trim() !== '' && !moneyIdeaIds.some((one) => basisOf(one) === note)
  return { label: ownLabel ? label : name, note: ownNote ? note : basis }
}

function nameOf(id: MoneyIdeaId): string {
  return moneyIdeaCopy[id].name
}

/** With the name of the idea, for whoever has words of their own for what it is. */
function basisOf(id: MoneyIdeaId): string {
  return moneyText.ideas.basis(nameOf(id), citationWords(moneyIdeas[id].citation))
}
