// Abbreviations that the interface or the five documents use (seed inventory E-13), and who pays under which law. Where
// the document explains an abbreviation, its place is here; elsewhere the explanation is ours.

import { type Basis, cite } from './citation.ts'

const eha = cite('000', 'chapter 1')

export const glossary = {
  anbi: { basis: cite('000', 'chapter 2') },
  anw: { basis: 'ours' },
  aow: { basis: cite('003', 'chapter 4.1') },
  aw: { basis: eha },
  bac: { basis: 'ours' },
  bhv: { basis: 'ours' },
  bog: { basis: eha },
  btiv: { basis: eha },
  bzk: { basis: 'ours' },
  cbs: { basis: 'ours' },
  cpo: { basis: 'ours' },
  csv: { basis: 'ours' },
  daeb: { basis: 'ours' },
  eha: { basis: cite('000', 'heading Inspiratie') },
  fte: { basis: 'ours' },
  gala: { basis: 'ours' },
  gwe: { basis: 'ours' },
  ict: { basis: 'ours' },
  json: { basis: 'ours' },
  mb: { basis: 'ours' },
  mfa: { basis: 'ours' },
  mkba: { basis: cite('000', 'chapter 3') },
  mog: { basis: eha },
  mop: { basis: cite('001', 'chapter b1') },
  mpt: { basis: eha },
  pdf: { basis: 'ours' },
  pgb: { basis: eha },
  qr: { basis: 'ours' },
  rvo: { basis: 'ours' },
  rvs: { basis: 'ours' },
  soo: { basis: cite('001', 'chapter b2') },
  spuk: { basis: 'ours' },
  utf: { basis: 'ours' },
  vng: { basis: 'ours' },
  vpt: { basis: eha },
  vve: { basis: 'ours' },
  vws: { basis: 'ours' },
  wcag: { basis: 'ours' },
  wlz: { basis: eha },
  wmo: { basis: eha },
  wozo: { basis: cite('000', 'heading Inspiratie') },
  wws: { basis: cite('001', 'chapter b2') },
  wwz: { basis: cite('002', 'chapter 1') },
  xml: { basis: 'ours' },
  zvw: { basis: eha },
} as const satisfies Readonly<Record<string, { readonly basis: Basis }>>

export type TermId = keyof typeof glossary

export const termIds = Object.keys(glossary) as TermId[]

/** Who pays, of those that the document names. */
export type Payer = 'gemeente' | 'zorgkantoor' | 'zorgverzekeraar'

/** Three laws, and the three ways to take care under the law on long-term care at home. */
export const paidBy = {
  wmo: 'gemeente',
  wlz: 'zorgkantoor',
  zvw: 'zorgverzekeraar',
  vpt: 'zorgkantoor',
  mpt: 'zorgkantoor',
  pgb: 'zorgkantoor',
} as const satisfies Readonly<Partial<Record<TermId, Payer>>>

export type PaidTermId = keyof typeof paidBy

export const paidTermIds = Object.keys(paidBy) as PaidTermId[]
