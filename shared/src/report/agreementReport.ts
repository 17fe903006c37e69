// A draft of the agreement between the parties (seed inventory E-12), from the plan. What the plan does not say stays open,
// as dots to fill in. Formal, so it says u; a lawyer has to look at it, and it says so.

import { agreementCopy as copy, OPEN } from '../copy/nl/agreementDraft.ts'
import { certaintyCopy } from '../copy/nl/certainties.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { formatAmount, withEffort } from '../copy/nl/format.ts'
import { proofCopy } from '../copy/nl/proofs.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

export function agreementBlocks(plan: Plan): Block[] {
  return [
    ...paragraphs(copy.warning),
    heading(1, copy.parties.title),
    ...paragraphs(copy.parties.intro),
    ...list(plan.parties.map(({ name }) => copy.parties.line(name))),
    heading(1, copy.goal.title),
    ...paragraphs(plan.vision.trim() === '' ? copy.goal.none : plan.vision),
    ...paragraphs(copy.goal.place(plan.workshop.place.trim() || OPEN)),
    heading(1, copy.roles.title),
    ...paragraphs(copy.roles.intro),
    ...list(plan.parties.map(({ name }) => copy.roles.line(name))),
    heading(1, copy.money.title),
    ...money(plan),
    heading(1, copy.volunteers.title),
    ...volunteers(plan),
    heading(1, copy.agreed.title),
    ...(plan.agreements.length === 0 ? paragraphs(copy.agreed.none) : list(plan.agreements.map(({ text }) => text))),
    heading(1, copy.deciding.title),
    ...list(copy.deciding.lines),
    heading(1, copy.following.title),
    ...following(plan),
    heading(1, copy.changing.title),
    ...list(copy.changing.lines),
    heading(1, copy.data.title),
    ...paragraphs(copy.data.text),
    heading(1, copy.signing.title),
    table(
      copy.signing.caption,
      copy.signing.head,
      plan.parties.map(({ name }) => [name, OPEN, OPEN, OPEN]),
    ),
  ]
}

function money(plan: Plan): Block[] {
  if (plan.investments.length === 0) return paragraphs(copy.money.none)
  const rows = plan.investments.map((one) => [
    partyName(plan, one.party),
    withEffort(one.label.trim() || sourceCopy[one.source].shortName, one.effort),
    formatAmount(one),
    certaintyCopy[one.certainty].name,
  ])
  return [...paragraphs(copy.money.intro), table(copy.money.caption, copy.money.head, rows)]
}

function volunteers(plan: Plan): Block[] {
  if (plan.volunteering.length === 0) return paragraphs(copy.volunteers.none)
  return list(
    plan.volunteering.map(({ party, label, hoursPerYear }) =>
      copy.volunteers.line(partyName(plan, party), label, hoursPerYear),
    ),
  )
}

function following(plan: Plan): Block[] {
  const lines = plan.proofs
    .filter(({ moment }) => moment === 'tijdens')
    .map(({ coreValue, what, how, owner }) =>
      copy.following.line(
        coreValueCopy[coreValue].name,
        what,
        how || OPEN,
        owner === null ? OPEN : (findParty(plan, owner)?.name ?? OPEN),
      ),
    )
  const intro = paragraphs(copy.following.intro)
  return lines.length === 0
    ? [...intro, ...paragraphs(copy.following.none(proofCopy.tijdens.title))]
    : [...intro, ...list(lines)]
}
