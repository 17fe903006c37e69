// A set of places in order of arrival. An ordinary update touches one or two, which are compared directly. With more,
// their text is the key, so that a hostile update with thousands costs no more per place.

import type { Place } from '@draaitafel/shared/document/place.ts'

const FEW = 8

export class PlaceSet {
  readonly places: Place[] = []
  private texts: Set<string> | null = null

  addAll(places: readonly (Place | null)[]): void {
    for (const place of places) if (place && this.isNew(place)) this.places.push(place)
  }

  private isNew(place: Place): boolean {
    if (this.places.length < FEW) return !this.places.some((one) => isSamePlace(one, place))
    this.texts ??= new Set(this.places.map(textOf))
    const text = textOf(place)
    if (this.texts.has(text)) return false
    this.texts.add(text)
    return true
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.root === other.root && one.key === other.key && one.field === other.field
}

function textOf({ root, key, field }: Place): string {
  return JSON.stringify([root, key, field])
}
