// Objects → the bytes of a PDF file: numbers them, compresses streams, writes the cross-reference table.

import { zlibSync } from 'fflate'
import { dict, refTo } from './syntax.ts'

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
    const trailer = dict({ Size: size, Root: refTo(catalog), Info: refTo(info) })
    put(bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`))
    put(bytesOf(`trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`))
    return new Blob(parts, { type: 'application/pdf' })
  }
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
