// The colours of our PDF files in words that an archive keeps: sRGB (IEC 61966-2-1) as an ICC profile, version 4.2. PDF/A
// asks for one, so that a colour still means the same when no screen of today is left.

/** Rows of x, y and z, adapted to the white of the profile (D50). */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const
const D50 = [0.9642, 1, 0.8249] as const
/** From the white of a screen (D65) to that of the profile. */
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168] as const
/** Power, then slopes and offsets of the curve; below the last one it is a straight line. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const
const CURVE_KIND = 3

const HEADER = 128
const TAG_ENTRY = 12

export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = [...ascii('para'), ...int32(0), 0, CURVE_KIND, 0, 0, ...fixed(CURVE)]
  const tags: readonly (readonly [name: string, value: readonly number[]])[] = [
    ['desc', words('sRGB')],
    ['cprt', words('CC0')],
    ['wtpt', xyz(D50)],
    ['chad', [...ascii('sf32'), ...int32(0), ...fixed(ADAPTATION)]],
    ...Object.entries(PRIMARIES).map(([name, value]) => [name, xyz(value)] as const),
    ...(['rTRC', 'gTRC', 'bTRC'] as const).map((name) => [name, curve] as const),
  ]
  const table = int32(tags.length)
  const values: number[] = []
  const start = HEADER + 4 + tags.length * TAG_ENTRY
  for (const [name, value] of tags) {
    table.push(...ascii(name), ...int32(start + values.length), ...int32(value.length))
    values.push(...value)
    while (values.length % 4 > 0) values.push(0)
  }
  return new Uint8Array([...header(start + values.length), ...table, ...values])
}

function header(size: number): number[] {
  const none = (count: number) => Array.from({ length: count }, () => 0)
  const version = [4, 0x20, 0, 0]
  const day = [2026, 1, 1, 0, 0, 0].flatMap((part) => int32(part).slice(2))
  return [
    ...[int32(size), none(4), version, ascii('mntr'), ascii('RGB '), ascii('XYZ '), day, ascii('acsp')].flat(),
    // Platform, flags, maker, model, attributes and intent are left open.
    ...none(28),
    ...fixed(D50),
    ...none(48),
  ]
}

/** One text, in English: the names of standards. */
function words(text: string): number[] {
  const letters = [...text].flatMap((letter) => [0, letter.charCodeAt(0)])
  const [count, recordSize, offset] = [1, 12, 28]
  return [
    ...[ascii('mluc'), int32(0), int32(count), int32(recordSize), ascii('enUS')].flat(),
    ...[int32(letters.length), int32(offset), letters].flat(),
  ]
}

function xyz(value: readonly number[]): number[] {
  return [...ascii('XYZ '), ...int32(0), ...fixed(value)]
}

/** Numbers with sixteen bits behind the point. */
function fixed(numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => int32(Math.round(number * 65_536)))
}

function int32(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff)
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
