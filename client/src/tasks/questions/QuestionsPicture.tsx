// The four balances that the questions are about.

export { Picture } from '../balances/BalancesPicture.tsx'
