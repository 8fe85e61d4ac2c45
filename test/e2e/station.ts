import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import { answerOpenDialogs, expect, type Running } from './app';
import { desk } from './desk';
import { records } from './records';

const article = (name: string) => resolve(import.meta.dirname, '../fixtures/articles', name);

/** Brings these articles in, the signal station last, which is then open. */
export async function bringInStation({ app, page }: Running, ...others: string[]) {
  const on = desk(page);
  await on.ready();
  await answerOpenDialogs(app, [...others, 'signal-station.txt'].map(article));
  await on.keys('Control+o');
  await expect(on.reader.getByRole('heading', { name: /signal station/ })).toBeVisible();
  return {
    ...on,
    /** A field of the inspector with a list of what its words may mean. */
    box: (name: string) => on.inspector.getByRole('combobox', { name, exact: true }),
    links: on.inspector.getByRole('region', { name: 'Links to other passages' }),
    type: (words: string) => page.keyboard.type(words),
  };
}

/** The fields of an annotation as the database has them, the one made first by default. */
export const fieldsOf = async <T>(page: Page, at = 0) => (await records(page, 'annotations'))[at]!.fields as T;
