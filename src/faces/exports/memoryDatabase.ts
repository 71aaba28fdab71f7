/** A SQLite database in memory: no file, no clock and no counter leaves a trace in its bytes. */
import { DatabaseSync } from 'node:sqlite';

export type { DatabaseSync as MemoryDatabase, SQLInputValue } from 'node:sqlite';

/** Opens an empty database, lets it be filled and read, and closes it whatever happens. */
export function memoryDatabase<Result>(use: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

/** The bytes of a database, without the room that filling it left. */
export function bytesOfDatabase(database: DatabaseSync): Uint8Array<ArrayBuffer> {
  database.exec('VACUUM');
  return new Uint8Array(database.serialize());
}
