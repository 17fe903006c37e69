// Which server may write a workshop. On one machine always this one (`alone`); with several servers on one database
// exactly one, and a commit of any other writes nothing (see Appended).

/** Call `release` once, when this use of it is over; releasing after it was lost does no harm. */
export interface Ours {
  readonly kind: 'ours'
  release(): void
}

/** Another server has it; it is reached at this address. */
export interface Theirs {
  readonly kind: 'theirs'
  readonly origin: string
}

export type Claim = Ours | Theirs

/** A workshop and its tables belong to the same server: what is done at one of them reads and writes the others. */
export interface Ownership {
  /** Rows may be read only after `ours`: what the owner before us committed is among them then. */
  claim(workshop: string): Promise<Claim>
  /** Another server took it over: what we commit there is not written any more. */
  onLost(told: (workshop: string) => void): void
  /** Lets other servers claim everything at once, and claims nothing more. */
  releaseAll(): Promise<void>
}

/** A write that was refused because another server has the workshop. */
export class OwnedElsewhere extends Error {}

const ours: Ours = { kind: 'ours', release: () => undefined }

export const alone: Ownership = {
  claim: async () => ours,
  onLost: () => undefined,
  releaseAll: async () => undefined,
}
