import type { Detail } from '../model/source';

/** What each field of the library card is called, in the order people think of them. */
export const detailLabels: Readonly<Record<Detail, string>> = {
  type: 'Type',
  container: 'Publishing house',
  volume: 'Volume',
  issue: 'Number',
  pages: 'Pages',
  edition: 'Edition',
  place: 'Place',
  rights: 'Rights',
  identifier: 'Identifier',
  archive: 'Archive',
  callNumber: 'Call number',
  box: 'Box',
  folder: 'Folder',
  subject: 'Subject',
  description: 'Description',
};
