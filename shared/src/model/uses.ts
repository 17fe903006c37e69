// What a table can be used for (seed inventory C-26). The plan is the same; the questions to begin with are not.

export const useIds = ['gesprek', 'checklist', 'evaluatie', 'strategie'] as const
/** A conversation with partners · a check of one's own plan · looking back · a touchstone for strategy. */
export type UseId = (typeof useIds)[number]

export function isUseId(value: unknown): value is UseId {
  return useIds.includes(value as UseId)
}
