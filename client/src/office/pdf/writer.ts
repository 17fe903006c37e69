// Objects → the bytes of a PDF file: numbers them, compresses streams, writes the cross-reference table.

import { zlibSync } from 'fflate'
import { array, dict, refTo } from './syntax.ts'

/** 1.7 is ISO 32000-1, on which PDF/UA-1 is based. The second line tells file tools that this is not text. */
const OPENING = new Uint8Array([...bytesOf('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])

export class PdfWriter {
  readonly #objects: Uint8Array<ArrayBuffer>[][] = []

  /** Reserves the number of an object that is written later, so that others can refer to it already. */
  reserve(): number {
    this.#objects.push([])
    return this.#objects.length
  }

  write(objectNumber: number, value: string): void {
    this.#objects[objectNumber - 1] = [bytesOf(value)]
  }

  add(value: string): number {
    const objectNumber = this.reserve()
    this.write(objectNumber, value)
    return objectNumber
  }

  /** `pack` is false for what programs look for without parsing PDF, such as the metadata. */
  addStream(
    entries: Readonly<Record<string, string | number | null>>,
    content: Uint8Array<ArrayBuffer>,
    pack = true,
  ): number {
    const objectNumber = this.reserve()
    const packed = pack ? new Uint8Array(zlibSync(content)) : content
    const head = dict({ ...entries, Filter: pack ? '/FlateDecode' : null, Length: packed.length })
    this.#objects[objectNumber - 1] = [bytesOf(`${head}\nstream\n`), packed, bytesOf('\nendstream')]
    return objectNumber
  }

  file(catalog: number, info: number): Blob {
    const parts: Uint8Array<ArrayBuffer>[] = [OPENING]
    let length = OPENING.length
    const put = (part: Uint8Array<ArrayBuffer>) => {
      parts.push(part)
      length += part.length
    }
    const places = this.#objects.map((object, index) => {
      const place = length
      put(bytesOf(`${index + 1} 0 obj\n`))
      object.forEach(put)
      put(bytesOf('\nendobj\n'))
      return `${String(place).padStart(10, '0')} 00000 n \n`
    })
    const table = length
    const size = places.length + 1
    const id = `<${digest(parts)}>`
    const trailer = dict({ Size: size, Root: refTo(catalog), Info: refTo(info), ID: array([id, id]) })
    put(bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`))
    put(bytesOf(`trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`))
    return new Blob(parts, { type: 'application/pdf' })
  }
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** FNV-1a four times over, each from another start: the file's own number, the same for the same contents. */
function digest(parts: readonly Uint8Array[]): string {
  const starts = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995]
  return starts
    .map((start) => {
      let sum = start
      for (const part of parts) for (const byte of part) sum = Math.imul(sum ^ byte, 0x01000193)
      return (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')
    })
    .join('')
}
