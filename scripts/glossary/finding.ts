/** What a check has to say about the glossary's files. */

export interface Finding {
  /** An error must be mended; a remark asks an editor to look. */
  readonly severity: 'error' | 'remark'
  /** Name of the check: `schema`, `pinyin`. */
  readonly check: string
  /** Name of the file, without its folder. */
  readonly file: string
  /** Absent where the file itself is meant. */
  readonly concept?: string
  readonly message: string
}

/** One line for a terminal. */
export const findingLine = ({ severity, check, file, concept, message }: Finding): string =>
  `${severity} ${file}${concept === undefined ? '' : ` ${concept}`} [${check}] ${message}`
