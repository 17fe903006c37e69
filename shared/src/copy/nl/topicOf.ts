// What a finding is about, in a word or two: apart, because a board says it long before anyone opens the log.

const SHORT = 3

/** 'eigen-woning' → 'eigen woning', 'aow' → 'AOW': the names themselves are fetched with the library. */
export function topicOf(id: string): string {
  return id.length <= SHORT ? id.toUpperCase() : id.replaceAll('-', ' ')
}
