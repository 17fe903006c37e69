// A draft of the agreement between the parties (seed inventory E-12), from the plan. It contains what was agreed and
// nothing else: what is still open comes after the signatures, with who objects, has a reservation or was not heard.
// What the plan does not say is left open too, as dots to fill in. Formal, so it says u; it says itself that a lawyer
// has to check it.

import { agreementCopy as copy, OPEN } from '../copy/nl/agreementDraft.ts'
import { agreementLine, moneyDoubtWords } from '../copy/nl/agreements.ts'
import { certaintyWords } from '../copy/nl/certainties.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { capital, formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { hoursLine } from '../copy/nl/hours.ts'
import { goalWords } from '../copy/nl/moneyWords.ts'
import { proofCopy } from '../copy/nl/proofs.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { whoLong } from '../copy/nl/who.ts'
import { type Agreements, agreementsOf, type NotAgreed } from '../derive/agreed.ts'
import type { Consent } from '../nouns/consent.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Party } from '../nouns/party.ts'
import { isPromised } from '../nouns/promise.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

export function agreementBlocks(plan: Plan): Block[] {
  const agreements = agreementsOf(plan)
  const signing = plan.parties.filter(({ atTable }) => atTable)
  const absent = plan.parties.filter(({ atTable }) => !atTable)
  const rest = openBlocks(plan, agreements, absent)
  return [
    ...paragraphs(copy.warning),
    ...(rest.length > 0 ? paragraphs(copy.seeOpen) : []),
    heading(1, copy.parties.title),
    ...paragraphs(copy.parties.intro),
    ...list(signing.map(({ name, kind }) => copy.parties.line(name, kind))),
    ...(absent.length > 0 ? paragraphs(copy.parties.absent(absent.map(({ name }) => name))) : []),
    heading(1, copy.goal.title),
    ...paragraphs(visionWords(plan) || copy.goal.none),
    ...paragraphs(copy.goal.place(plan.workshop.place.trim() || OPEN)),
    heading(1, copy.roles.title),
    ...paragraphs(copy.roles.intro),
    ...list(signing.map(({ name }) => copy.roles.line(name))),
    heading(1, copy.money.title),
    ...money(plan, signing),
    heading(1, copy.volunteers.title),
    ...volunteers(plan, signing),
    heading(1, copy.agreed.title),
    ...agreed(plan, agreements),
    heading(1, copy.deciding.title),
    ...list(copy.deciding.lines),
    heading(1, copy.following.title),
    ...following(plan),
    heading(1, copy.changing.title),
    ...list(copy.changing.lines),
    heading(1, copy.data.title),
    ...paragraphs(copy.data.text),
    heading(1, copy.signing.title),
    tableToWriteIn(
      copy.signing.caption,
      copy.signing.head,
      signing.map(({ name }) => [name, OPEN, OPEN, OPEN]),
    ),
    ...rest,
  ]
}

const isOf = (parties: readonly Party[], party: string) => parties.some(({ id }) => id === party)

function tableToWriteIn(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', caption, head, rows, numericColumns: [], toWriteIn: true }
}

/** What the signing parties promised; amounts that follow prices say so. */
function money(plan: Plan, signing: readonly Party[]): Block[] {
  const rows = plan.investments
    .filter((one) => isPromised(one) && isOf(signing, one.party))
    .map((one) => [...moneyCells(plan, one), certaintyWords(one)])
  if (rows.length === 0) return paragraphs(copy.money.none)
  return [...paragraphs(copy.money.intro), table(copy.money.caption, copy.money.head, rows)]
}

function moneyCells(plan: Plan, one: Investment): string[] {
  const what = withEffort(one.label.trim() || sourceCopy[one.source].shortName, one.effort)
  return [partyName(plan, one.party), what, capital(goalWords(plan, one)), formatRisingAmount(one, plan.workshop)]
}

function volunteers(plan: Plan, signing: readonly Party[]): Block[] {
  const own = plan.volunteering.filter(({ party }) => isOf(signing, party))
  return own.length === 0
    ? paragraphs(copy.volunteers.none)
    : list(own.map((one) => hoursLine(partyName(plan, one.party), one)))
}

function agreed(plan: Plan, { agreed: all }: Agreements): Block[] {
  if (all.length === 0) return paragraphs(copy.agreed.none)
  const reserved = all.flatMap(({ agreement, reservations }) =>
    reservations.map((one) => [agreement.text, whoLong(plan, one), one.reason]),
  )
  return [
    ...list(all.map(({ agreement }) => agreementLine(plan, agreement))),
    ...(reserved.length === 0 ? [] : [table(copy.agreed.reserved, copy.agreed.reservedHead, reserved)]),
  ]
}

/** After the signatures: not part of what is signed. None when everything is agreed. */
function openBlocks(plan: Plan, { open }: Agreements, absent: readonly Party[]): Block[] {
  const talked = plan.investments.filter((one) => !isPromised(one) || isOf(absent, one.party))
  const hours = plan.volunteering.filter(({ party }) => isOf(absent, party))
  if (open.length + talked.length + hours.length === 0) return []
  return [
    heading(1, copy.open.title),
    ...paragraphs(copy.open.intro),
    ...open.flatMap((one) => [heading(2, one.agreement.text), ...list(whyOpen(plan, one))]),
    ...(talked.length === 0 ? [] : [talkedTable(plan, talked, absent)]),
    ...(hours.length === 0
      ? []
      : [...paragraphs(copy.open.hours), ...list(hours.map((one) => hoursLine(partyName(plan, one.party), one)))]),
  ]
}

function talkedTable(plan: Plan, talked: readonly Investment[], absent: readonly Party[]): Block {
  const rows = talked.map((one) => [
    ...moneyCells(plan, one),
    isOf(absent, one.party) ? copy.open.absent : isPromised(one) ? '' : certaintyWords(one),
  ])
  return table(copy.open.talked, copy.money.head, rows)
}

function whyOpen(plan: Plan, { agreement, objections, reservations, unheard, moneyDoubt }: NotAgreed): string[] {
  const said = (word: (who: string, reason: string) => string) => (one: Consent) =>
    word(whoLong(plan, one), one.reason.trim())
  return [
    ...objections.map(said(copy.open.objects)),
    ...reservations.map(said(copy.open.worries)),
    ...(unheard.length === 0 ? [] : [copy.open.unheard(unheard.map((id) => partyName(plan, id)))]),
    ...(moneyDoubt === null ? [] : [copy.open.money(moneyDoubtWords(plan, agreement))]),
    ...(objections.length + reservations.length + unheard.length === 0 && moneyDoubt === null
      ? [copy.open.nobody]
      : []),
  ]
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
