// In the form of an investment: what others thought of for this source, folded. Fetched when someone opens it.

import { moneyIdeasFor } from '@draaitafel/shared/library/moneyIdeas.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { lonePart } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import { Fold } from '../../ui/Fold.tsx'
import type { InvestmentDraft } from './investmentDraft.ts'

const fetchList = lonePart(() => import('./MoneyIdeaList.tsx'))

interface MoneyIdeasProps {
  readonly source: SourceNumber
  readonly draft: InvestmentDraft
  readonly onChange: (changes: Partial<InvestmentDraft>) => void
}

export function MoneyIdeas({ source, draft, onChange }: MoneyIdeasProps) {
  const count = moneyIdeasFor(source).length
  if (count === 0) return null
  return (
    <Fold label={moneyText.ideas.fold(count)}>
      <Fetched fetchPart={fetchList}>
        {({ MoneyIdeaList }) => <MoneyIdeaList source={source} draft={draft} onChange={onChange} />}
      </Fetched>
    </Fold>
  )
}
