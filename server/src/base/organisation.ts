// Whose server this is, as people read it on /privacy. Both may be left out: then the page says so.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { OrganisationAnswer } from '@draaitafel/shared/protocol/http.ts'

export type Organisation = Pick<OrganisationAnswer, 'name' | 'contact'>

const NAME_LENGTH = 120

/** The values of ORGANISATION and ORGANISATION_CONTACT. A refusal is a Dutch sentence. */
export function parseOrganisation(name: string | undefined, contact: string | undefined): Result<Organisation, string> {
  if (name !== undefined && (name.length > NAME_LENGTH || /[\p{Cc}<>]/u.test(name)))
    return refused(`ORGANISATION moet een naam van hoogstens ${NAME_LENGTH} tekens zijn, op één regel.`)
  if (contact === undefined) return accepted({ name: name ?? null, contact: null })
  const address = contactOf(contact)
  if (address !== null) return accepted({ name: name ?? null, contact: address })
  return refused(
    `ORGANISATION_CONTACT moet een mailadres of een adres als https://organisatie.example/privacy zijn, maar is nu ‘${contact}’.`,
  )
}

/** As the target of a link; null for anything else, so that no page of ours can lead to a script. */
function contactOf(contact: string): string | null {
  const mail = /^(?:mailto:)?([^\s@<>"?&/:]+@[^\s@<>"?&/:]+\.[^\s@<>"?&/:]+)$/.exec(contact)?.[1]
  if (mail !== undefined) return `mailto:${mail}`
  const url = URL.canParse(contact) ? new URL(contact) : null
  return url?.protocol === 'https:' && !url.username && !url.password ? url.href : null
}
