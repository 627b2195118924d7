/** How a command of this project ends when it cannot do what it was asked: one line and exit code 2. */

/** The user can mend it: `message` is one line that names the trouble and, where there is one, the next step. */
export class Failure extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Failure'
  }
}

/** Runs a command; its number is the exit code, a `Failure` becomes one line on standard error and exit code 2. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  endQuietlyWithReader()
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/** What went wrong, in one line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').trim()
}

/** `… | head` closes the pipe early; that is no error of ours. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
