import { expect, it } from 'vitest'
import { openFormula, openRange } from './openFormula.ts'

it.each([
  ['SUM(B2:B5)', 'SUM([.B2:.B5])'],
  ['B$2*$C$3', '[.B$2]*[.$C$3]'],
  ['SUM(Kosten!$D$2:$D$9)', 'SUM([$Kosten.$D$2:.$D$9])'],
  ["IF('Per jaar'!B2>0,1,0)", "IF([$'Per jaar'.B2]>0;1;0)"],
  ['IF(A1="ja","A1","")', 'IF([.A1]="ja";"A1";"")'],
  ['1+2', '1+2'],
])('[N78] %s says the same in OpenFormula', (excel, open) => {
  expect(openFormula(excel)).toBe(open)
})

it('[N78] a list to choose from stays where it is, wherever it is asked for', () => {
  expect(openRange({ sheet: 'Lijsten', column: 1, firstRow: 2, lastRow: 9 })).toMatch(
    /^\[\$.*Lijsten'?\.\$[A-Z]\$2:\.\$[A-Z]\$9\]$/,
  )
})
