// What is typed in the form of an effect, and what it says as facts. Pure.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import type { Effect, EffectFacts } from '@draaitafel/shared/nouns/effect.ts'
import { emptyEffect } from '@draaitafel/shared/plan/emptyEffect.ts'
import { amountText } from '../../pieces/amountText.ts'

export interface EffectDraft {
  /** As the line was when the form opened: what others change meanwhile stays theirs. */
  readonly began: EffectFacts
  readonly facts: EffectFacts
  /** The amount as typed. */
  readonly said: string
}

export function startOf(effect: Effect | null): EffectDraft {
  const began = effect ? factsOf(effect) : emptyEffect
  return { began, facts: began, said: began.saidCents === null ? '' : amountText(began.saidCents) }
}

export function typedIn({ facts, said }: EffectDraft): object {
  return { ...facts, said }
}

type Said = { readonly label: string } & ({ readonly facts: EffectFacts } | { readonly problem: Problem })

/** Other words make a box of the case the table's own. */
export function saidIn(
  { began, facts, said }: EffectDraft,
  read: (text: string, isPerYear: boolean) => Result<number, Problem>,
): Said {
  const label = facts.label.trim()
  const amount = said.trim() === '' ? null : read(said, facts.per === 'year')
  if (amount && !amount.ok) return { label, problem: amount.problem }
  const isOther = label !== began.label || facts.kind !== began.kind
  return {
    label,
    facts: {
      ...facts,
      label,
      forWhom: facts.forWhom.trim(),
      evidence: facts.evidence.trim(),
      saidCents: amount?.value ?? null,
      origin: isOther ? 'tafel' : facts.origin,
    },
  }
}

function factsOf({ id: _id, order: _order, ...facts }: Effect): EffectFacts {
  return facts
}
