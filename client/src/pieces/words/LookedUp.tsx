// One entry of the glossary.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { paidCopy, payerNames, termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { glossary, type PaidTermId, paidBy, type TermId } from '@draaitafel/shared/library/glossary.ts'
import { libraryText } from '../../copy/nlLibrary.ts'

export function LookedUp({ term }: { readonly term: TermId }) {
  const { short, long, meaning } = termCopy[term]
  return (
    <>
      <p>
        <b>{short}</b> {long}
      </p>
      <p>{meaning}</p>
      {isPaid(term) && (
        <p>
          {libraryText.pays(payerNames[paidBy[term]], paidCopy[term].pays)} {paidCopy[term].limit}
        </p>
      )}
      <small>{citationWords(glossary[term].basis)}</small>
    </>
  )
}

function isPaid(term: TermId): term is PaidTermId {
  return term in paidBy
}
