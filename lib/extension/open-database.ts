/** Opens a database once and keeps it open; what failed or was closed by the browser is opened anew at the next use. */
import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb'

/** Gives a function that gives the open database. `upgrade` makes the stores a version lacks. */
export function databaseOpener<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const forget = (): void => {
    opened = null
  }
  return () => {
    opened ??= openDB<Schema>(name, version, { upgrade, terminated: forget }).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
}
