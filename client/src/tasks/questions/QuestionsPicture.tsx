// The four balances, about which the questions are.

export { Picture } from '../balances/BalancesPicture.tsx'
