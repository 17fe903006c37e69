// Words as the name of a file, without characters that file systems refuse.

/** Separators stay separators: 2029/2040 must not become 20292040. */
export function plainName(words: string): string {
  return words
    .replace(/[/\\|]+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ -]+|[ -]+$/g, '')
}
