// The code of a workshop as it is displayed.

/** 482913 → 482 913. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
