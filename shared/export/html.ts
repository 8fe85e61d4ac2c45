import type { ExportFormat } from './format';
import { writePage } from './html/page';

/** One self-contained web page: no script, no network, its own Content Security Policy; it opens in any browser in thirty years. */
export const html: ExportFormat = {
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  about: 'One page that opens in any browser, with no network: the timeline, its quotations and their sources.',
  write: writePage,
};
