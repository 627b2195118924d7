/** What the reader chose in the panel, kept for the next time. */
import { storage } from 'wxt/utils/storage'
import { TERM_ORDERS, type TermOrder } from '../../components/page-terms'

const item = storage.defineItem<unknown>('local:pageTermsOrder')

export const orderChoice = {
  async get(): Promise<TermOrder> {
    const stored = await item.getValue()
    return TERM_ORDERS.find((order) => order === stored) ?? 'field'
  },

  async set(order: TermOrder): Promise<void> {
    await item.setValue(order)
  },
}
