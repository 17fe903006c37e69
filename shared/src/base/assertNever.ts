// Makes the compiler name the case that a switch forgot.

export function assertNever(unexpected: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(unexpected)}`)
}
