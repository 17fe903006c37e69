// What /privacy says, with the organisation's own name and term as the server gives them. Without an answer the rest is
// still true, and there.

import type { OrganisationAnswer } from '@draaitafel/shared/protocol/http.ts'
import { useEffect, useState } from 'react'
import { privacyText } from '../copy/nlPrivacy.ts'
import { fetchOrganisation } from '../http/api.ts'

export function PrivacySections() {
  const organisation = useOrganisation()
  return (
    <>
      <section>
        <h2>{privacyText.whoseHeading}</h2>
        <p>{privacyText.whose(organisation?.name ?? null)}</p>
        {organisation?.contact && (
          <p>
            {privacyText.contact}: <a href={organisation.contact}>{shownAs(organisation.contact)}</a>
          </p>
        )}
      </section>
      {privacyText.before.map((section) => (
        <TextSection key={section.heading} {...section} />
      ))}
      <TextSection
        heading={privacyText.termHeading}
        paragraphs={[privacyText.term(organisation), ...privacyText.afterTerm]}
      />
      {privacyText.after.map((section) => (
        <TextSection key={section.heading} {...section} />
      ))}
    </>
  )
}

interface TextSectionProps {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

export function TextSection({ heading, paragraphs }: TextSectionProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

function useOrganisation(): OrganisationAnswer | null {
  const [organisation, setOrganisation] = useState<OrganisationAnswer | null>(null)
  useEffect(() => {
    let here = true
    void fetchOrganisation().then((answer) => {
      if (here && answer.ok) setOrganisation(answer.value)
    })
    return () => {
      here = false
    }
  }, [])
  return organisation
}

/** A mail address without what only a link needs. */
function shownAs(contact: string): string {
  return contact.replace(/^mailto:/, '')
}
