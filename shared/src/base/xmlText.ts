// Words of people as text in an XML file. People can paste any character; a file with one that XML does not know is refused
// as a whole by what opens it.

/** Without the characters that XML does not know. */
export function xmlText(text: string): string {
  return Array.from(text).filter(isXmlCharacter).join('')
}

/** The same, so that nothing in it is markup: for between tags and for attributes in double quotes. */
export function escapedXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
