// The documents that this server may write, each with the epoch in which it took it and the number of its last row. Safety
// does not hang on this list: a commit counts only where PostgreSQL finds the same epoch in the room's row.

interface Held {
  readonly epoch: number
  /** null: nobody looked yet. */
  head: number | null
}

export class HeldRooms {
  /** Of this process, this time. */
  readonly node: string
  private readonly rooms = new Map<string, Held>()
  private told: (workshop: string) => void = () => undefined

  constructor(node: string) {
    this.node = node
  }

  /** Called when a commit or a check showed that another server has it. */
  onLost(told: (workshop: string) => void): void {
    this.told = told
  }

  hold(workshop: string, epoch: number, head: number | null = null): void {
    const held = this.rooms.get(workshop)
    // Taken again in the same epoch nothing changed, and the head is known.
    if (held?.epoch === epoch) return
    // Another server had it in between: a document that is still in memory lacks what was committed there.
    if (held) this.lose(workshop)
    this.rooms.set(workshop, { epoch, head })
  }

  /** -1, which no room has, for one that is not held. */
  epochOf(workshop: string): number {
    return this.rooms.get(workshop)?.epoch ?? -1
  }

  has(workshop: string): boolean {
    return this.rooms.has(workshop)
  }

  get all(): readonly string[] {
    return [...this.rooms.keys()]
  }

  /** The last row has at least this number. */
  saw(workshop: string, seq: number): void {
    const held = this.rooms.get(workshop)
    if (held) held.head = Math.max(held.head ?? 0, seq)
  }

  isCounted(workshop: string): boolean {
    return this.rooms.get(workshop)?.head !== null
  }

  /** A number for a new row, never given before. */
  next(workshop: string): number {
    const held = this.rooms.get(workshop)
    if (!held || held.head === null) throw new Error('The rows of this workshop were not counted')
    held.head += 1
    return held.head
  }

  /** Given up by ourselves, or deleted: nobody has to be told. */
  drop(workshop: string): void {
    this.rooms.delete(workshop)
  }

  lose(workshop: string): void {
    if (this.rooms.delete(workshop)) this.told(workshop)
  }
}
