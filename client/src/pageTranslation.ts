// Keeps a page that the browser translates working and correct. Such a browser removes our text nodes and puts <font>
// elements with its own words in their place. React does not know: it changes text that nobody sees any more, and
// crashes when it wants to remove it. So we remember what replaced our text, and put our text back as soon as React
// does something with it. The translator then finds a new text, and translates that. See
// docs/decisions/14-page-translation.md.

/** Texts of ours that were removed together, and what is there now. */
interface Swap {
  readonly texts: Text[]
  readonly standIns: Element[]
  readonly parent: Node
  /** What followed them. */
  readonly next: Node | null
}

/** We create none ourselves. */
const isStandIn = (node: Node | null): node is Element => node?.nodeName === 'FONT'
const isReplaced = ({ addedNodes }: MutationRecord) => [...addedNodes].some(isStandIn)
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

/** Call once, before anything is rendered into the page. */
export function followPageTranslation(page: Document): void {
  const { appendChild, insertBefore, removeChild } = Node.prototype
  const swaps = new Swaps((text) => observer.observe(text, { characterData: true }), insertBefore)
  const observer = new MutationObserver((records) => swaps.note(records))
  /** Where React left it, when React is about to use it. */
  const ready = (node: Node) => {
    if (!isText(node) || node.parentNode) return
    swaps.note(observer.takeRecords())
    swaps.putBack(node)
  }

  observer.observe(page, { subtree: true, childList: true, characterData: true })
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (swaps.isTranslated) ready(node)
    return appendChild.call(this, node) as T
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    if (swaps.isTranslated) ready(node)
    if (next && next.parentNode !== this) ready(next)
    return insertBefore.call(this, node, swaps.isTranslated ? childWith(this, next) : next) as T
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    if (node.parentNode !== this) ready(node)
    swaps.dropped.add(node)
    // Translated sentences may be in another order, or have another element around this one.
    const parent = swaps.isTranslated ? (node.parentNode ?? null) : this
    if (parent) removeChild.call(parent, node)
    return node
  }
}

/** What the translator put in the place of what. */
class Swaps {
  isTranslated = false
  /** Removed by the page itself: not to be put back. */
  readonly dropped = new WeakSet<Node>()
  /** By text that was removed from the page, and by what replaced it. */
  private readonly swaps = new WeakMap<Node, Swap>()
  /** Changed in place: a translation that is still under way may be of its old words. */
  private readonly changed = new WeakSet<Node>()
  /** Out of the page nobody sees anything of a text, so it is followed by itself. */
  private readonly follow: (text: Text) => void
  private readonly insertBefore: Node['insertBefore']

  constructor(follow: (text: Text) => void, insertBefore: Node['insertBefore']) {
    this.follow = follow
    this.insertBefore = insertBefore
  }

  note(records: readonly MutationRecord[]): void {
    const owed = new Set<Text>()
    for (const record of records) {
      if (record.type === 'characterData') {
        if (this.swaps.has(record.target)) owed.add(record.target as Text)
        else this.changed.add(record.target)
        continue
      }
      for (const node of record.addedNodes) {
        this.dropped.delete(node)
        if (isText(node)) this.swaps.delete(node)
      }
      for (const node of record.removedNodes) {
        if (node.isConnected || this.dropped.has(node)) continue
        if (isText(node)) {
          this.noteSwap(node, record)
          // If nothing with their words replaced it, it was not translated, but removed by something other than
          // React.
          if (isReplaced(record) && this.changed.delete(node)) owed.add(node)
        } else if (isStandIn(node)) {
          const swap = this.swaps.get(node)
          if (swap) this.addStandIns(swap, record)
        }
      }
    }
    for (const text of owed) this.putBack(text)
  }

  putBack(text: Text): void {
    const swap = this.swaps.get(text)
    if (!swap || text.parentNode) return
    const { texts, standIns, parent, next } = swap
    const place = standIns.find(({ parentNode }) => parentNode === parent) ?? next
    for (const one of texts) {
      this.swaps.delete(one)
      if (!one.parentNode) this.insertBefore.call(parent, one, place?.parentNode === parent ? place : null)
    }
    for (const standIn of standIns) standIn.remove()
  }

  private noteSwap(text: Text, record: MutationRecord): void {
    const { target: parent, previousSibling, nextSibling: next } = record
    // Several adjacent texts of ours may have become one of theirs.
    const before = isStandIn(previousSibling) ? this.swaps.get(previousSibling) : undefined
    const behind = isStandIn(next) ? this.swaps.get(next) : undefined
    const joined = isReplaced(record) ? undefined : (before ?? behind)
    const swap = joined ?? { texts: [], standIns: [], parent, next }
    if (joined && !before) swap.texts.unshift(text)
    else swap.texts.push(text)
    this.addStandIns(swap, record)
    this.swaps.set(text, swap)
    this.follow(text)
  }

  private addStandIns(swap: Swap, { addedNodes }: MutationRecord): void {
    for (const node of addedNodes) {
      if (!isStandIn(node)) continue
      this.isTranslated = true
      swap.standIns.push(node)
      this.swaps.set(node, swap)
    }
  }
}

/** The child of `parent` that is or contains `node`; null, which means at the end, when none does. */
function childWith(parent: Node, node: Node | null): Node | null {
  let at = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}
