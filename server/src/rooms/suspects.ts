// Workshops where an update did damage: from then on updates are tried first, also after everyone left. The number is
// bounded: the one that did so longest ago is forgotten.

const MAX_SUSPECTS = 1000

export class Suspects {
  private readonly ids = new Set<string>()

  has(id: string): boolean {
    return this.ids.has(id)
  }

  add(id: string): void {
    this.ids.add(id)
    if (this.ids.size <= MAX_SUSPECTS) return
    for (const longestAgo of this.ids) {
      this.ids.delete(longestAgo)
      return
    }
  }
}
