/** The matchers Termlight is measured against. Each is told text and terms already folded, and finds all it finds. */
import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast'
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy'
import AhoCorasick from 'ahocorasick'

export interface Peer {
  readonly name: string
  /** Above this many terms it does not finish in reasonable time. */
  readonly most: number
  /** Builds, and gives the search: how many occurrences a text has. */
  readonly build: (terms: readonly string[]) => (text: string) => number
}

export const PEERS: readonly Peer[] = [
  {
    name: '@monyone/aho-corasick greedy',
    most: 300_000,
    build: (terms) => {
      const built = new Greedy([...terms])
      return (text) => built.matchInText(text).length
    },
  },
  {
    name: '@monyone/aho-corasick fast',
    most: 300_000,
    build: (terms) => {
      const built = new Fast([...terms])
      return (text) => built.matchInText(text).length
    },
  },
  {
    name: 'ahocorasick',
    most: 300_000,
    build: (terms) => {
      const built = new AhoCorasick([...terms])
      return (text) => built.search(text).length
    },
  },
  {
    name: 'regex alternation',
    most: 1_500,
    build: (terms) => {
      const longestFirst = [...terms].sort((a, b) => b.length - a.length)
      const pattern = new RegExp(
        longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('|'),
        'g',
      )
      return (text) => Array.from(text.matchAll(pattern)).length
    },
  },
  {
    name: 'indexOf loop',
    most: 60_000,
    build: (terms) => (text) => {
      let found = 0
      for (const term of terms) for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found++
      return found
    },
  },
]
