import { writePdf } from '../../../fixtures/write-pdf.mjs';
import { assertSound, bringIn } from '../bring-in';

export type Pages = Parameters<typeof writePdf>[0];

/** A PDF of these pages, brought in; what is unsound fails the test. */
export async function read(pages: Pages, rest?: Parameters<typeof writePdf>[1]) {
  const file = await bringIn('report.pdf', writePdf(pages, rest));
  assertSound(file.text);
  return file;
}

export const textOf = async (pages: Pages) => (await read(pages)).text.text;

export const harbour = [
  'The harbour office said on Friday that the ferry would return in',
  'spring, once the quay has been repaired. It gave no date for the',
  'work, which the county had promised twice before.',
];
