// What can be printed; the writer itself is fetched later.

export const papers = ['emptySheets', 'filledSheets', 'largeSheets', 'cards', 'nameCards', 'poster'] as const
export type Paper = (typeof papers)[number]
