/** Many strings in one array of UTF-16 units, and their order. */
export class StringPool {
  units = new Uint16Array(1 << 16)
  length = 0
  private starts = new Uint32Array(1 << 12)
  count = 0

  /** Adds a string and gives its number. */
  add(text: string): number {
    if (this.length + text.length > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + text.length))
      larger.set(this.units)
      this.units = larger
    }
    if (this.count + 2 > this.starts.length) {
      const larger = new Uint32Array(this.starts.length * 2)
      larger.set(this.starts)
      this.starts = larger
    }
    for (let at = 0; at < text.length; at++) this.units[this.length++] = text.charCodeAt(at)
    this.starts[++this.count] = this.length
    return this.count - 1
  }

  startOf(string: number): number {
    return this.starts[string] as number
  }

  endOf(string: number): number {
    return this.starts[string + 1] as number
  }

  /** The unit at a depth of a string; -1 at its end. */
  unitAt(string: number, depth: number): number {
    const at = (this.starts[string] as number) + depth
    return at < (this.starts[string + 1] as number) ? (this.units[at] as number) : -1
  }

  equal(a: number, b: number): boolean {
    if (a === b) return true
    const length = this.endOf(a) - this.startOf(a)
    if (length !== this.endOf(b) - this.startOf(b)) return false
    for (let at = 0; at < length; at++) {
      if (this.units[this.startOf(a) + at] !== this.units[this.startOf(b) + at]) return false
    }
    return true
  }

  textOf(string: number): string {
    return String.fromCharCode(...this.units.subarray(this.startOf(string), this.endOf(string)))
  }

  /** How many units two strings have in common at their beginnings. */
  common(a: number, b: number): number {
    const length = Math.min(this.endOf(a) - this.startOf(a), this.endOf(b) - this.startOf(b))
    let at = 0
    while (at < length && this.units[this.startOf(a) + at] === this.units[this.startOf(b) + at]) at++
    return at
  }

  /** The numbers of all strings in the order of their units. Equal strings keep the order they were added in. */
  sorted(): Uint32Array {
    const order = Uint32Array.from({ length: this.count }, (_, at) => at)
    sortRange(this, order, 0, this.count, 0)
    return order
  }
}

/**
 * Three-way radix quicksort: strings with long common beginnings are compared unit by unit, once.
 * After J. Bentley and R. Sedgewick, Fast Algorithms for Sorting and Searching Strings (1997).
 */
function sortRange(pool: StringPool, order: Uint32Array, from: number, to: number, depth: number): void {
  while (to - from > 12) {
    const pivot = median(
      pool.unitAt(order[from] as number, depth),
      pool.unitAt(order[(from + to) >> 1] as number, depth),
      pool.unitAt(order[to - 1] as number, depth),
    )
    let low = from
    let high = to
    for (let at = from; at < high;) {
      const unit = pool.unitAt(order[at] as number, depth)
      if (unit < pivot) swap(order, low++, at++)
      else if (unit > pivot) swap(order, at, --high)
      else at++
    }
    sortRange(pool, order, from, low, depth)
    sortRange(pool, order, high, to, depth)
    if (pivot < 0) {
      order.subarray(low, high).sort()
      return
    }
    from = low
    to = high
    depth++
  }
  insertionSort(pool, order, from, to, depth)
}

function insertionSort(pool: StringPool, order: Uint32Array, from: number, to: number, depth: number): void {
  for (let at = from + 1; at < to; at++) {
    const string = order[at] as number
    let place = at
    while (place > from && isAfter(pool, order[place - 1] as number, string, depth)) {
      order[place] = order[place - 1] as number
      place--
    }
    order[place] = string
  }
}

function isAfter(pool: StringPool, a: number, b: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const left = pool.unitAt(a, at)
    const right = pool.unitAt(b, at)
    if (left !== right) return left > right
    if (left < 0) return a > b
  }
}

function swap(order: Uint32Array, a: number, b: number): void {
  const kept = order[a] as number
  order[a] = order[b] as number
  order[b] = kept
}

const median = (a: number, b: number, c: number): number =>
  a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b
