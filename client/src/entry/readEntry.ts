// Parses what someone typed or pasted where a code is asked for: a code with words around it, or a whole link.

import { type Link, readLink } from '../address/link.ts'

export type Entry =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'unclear' }

/** Digits that belong together: between them only spaces, dashes, dots and brackets. */
const FIGURES = /\d(?:[\s().\-\u2010-\u2015·]*\d)*/g

export function readEntry(text: string): Entry {
  const link = readLink(text)
  if (link) return { kind: 'link', link }
  const figures = [...text.matchAll(FIGURES)].map(([run]) => run.replace(/\D/g, ''))
  const codes = new Set(figures.filter((run) => run.length === 6))
  const [code] = codes
  // With two different codes it is unclear which one is meant.
  return code !== undefined && codes.size === 1 ? { kind: 'code', code } : { kind: 'unclear' }
}
