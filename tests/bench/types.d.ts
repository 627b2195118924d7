/** Peers that ship without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(terms: string[])
    search(text: string): [number, string[]][]
  }
}
