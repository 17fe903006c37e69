// People's text in an XML file. People can paste any character; a program refuses a whole file with one that is not
// allowed in XML.

/** Without the characters that XML does not allow. */
export function xmlText(text: string): string {
  return Array.from(text).filter(isXmlCharacter).join('')
}

/** The same, with markup escaped: for between tags and for attributes in double quotes. */
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
