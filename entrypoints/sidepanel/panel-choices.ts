/** What the reader chose in the panel, kept for the next time. */
import { TERM_ORDERS, type TermOrder } from '../../components/page-terms'
import { StoredItem } from '../../lib/extension/stored-item'

const item = new StoredItem('local', 'pageTermsOrder')

export const orderChoice = {
  async get(): Promise<TermOrder> {
    const stored = await item.get()
    return TERM_ORDERS.find((order) => order === stored) ?? 'field'
  },

  async set(order: TermOrder): Promise<void> {
    await item.set(order)
  },
}
