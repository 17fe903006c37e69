// What the file says about itself, for programs that read the metadata first (XMP, ISO 16684-1).

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'

export interface AboutFile {
  readonly title: string
  /** 'nl-NL' */
  readonly language: string
  readonly producer: string
  /** ISO 8601; null: not said, as on paper to write on. */
  readonly madeAt: string | null
}

/**
 * Says that the file is PDF/UA-1: an accessible PDF (ISO 14289-1); and PDF/A-2a: one that archives keep (ISO 19005-2).
 * That asks for a description of every field it does not know itself, such as the number of PDF/UA.
 */
export function metadata({ title, language, producer, madeAt }: AboutFile): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
${madeAt === null ? '' : `<xmp:CreateDate>${xmpDate(madeAt)}</xmp:CreateDate>\n`}<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** The same moment as the PDF says it elsewhere: (D:20260301130500Z). */
export function pdfDate(madeAt: string): string {
  return `(D:${xmpDate(madeAt).replace(/[-:T]/g, '')})`
}

/** To the second, in the time of Greenwich. */
function xmpDate(madeAt: string): string {
  return `${new Date(madeAt).toISOString().slice(0, 19)}Z`
}
