import type { Page } from '@playwright/test';
import type { RecordOf, TableName } from '../../shared/model/tables';

/** All records of a table as the database of the page holds them, by creation. */
export async function records<T extends TableName>(page: Page, table: T): Promise<RecordOf<T>[]> {
  const rows = await page.evaluate(async (name) => {
    const answer = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error ?? new Error('no reason given')));
      });
    const known = await indexedDB.databases();
    const library = known.find((database) => database.name?.startsWith('dateline-'))?.name ?? '';
    const database = await answer(indexedDB.open(library));
    const found = await answer(database.transaction(name).objectStore(name).getAll());
    database.close();
    return found as { created: string }[];
  }, table);
  return rows.sort((a, b) => (a.created < b.created ? -1 : 1)) as unknown as RecordOf<T>[];
}
