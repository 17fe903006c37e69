// The facilitator's link in a form to keep: a mail to oneself, and a file that opens it. Pure.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import { entry } from '../copy/nlEntry.ts'
import { plainName } from '../ui/plainName.ts'

/** Ends before a mail program would cut it. */
export function mailAddress(title: string, link: string): string {
  const query = { subject: entry.keep.subject(title), body: `${entry.keep.what(title)}\r\n\r\n${link}\r\n` }
  // Not URLSearchParams: mail programs show its + as a +.
  return `mailto:?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`
}

/** A page with nothing but the link: it opens on any device with two taps. */
export function linkPage(title: string, link: string): string {
  const address = escapedXml(link)
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapedXml(entry.keep.subject(title))}</title>
<body style="font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
<h1>${escapedXml(title || entry.remembered.unnamed)}</h1>
<p>${escapedXml(entry.keep.what(title))}</p>
<p><a href="${address}" style="overflow-wrap: anywhere">${address}</a></p>
</html>
`
}

export function linkFileName(title: string): string {
  return `${`${entry.keep.fileName} ${plainName(title)}`.trim()}.html`
}
