import { agreementRule } from '../../ledgers/stance';
import { csvText } from '../csv-text';
import type { LedgerFormat } from './format';
import { agreementWords, networkOf } from './network';

/** One line for each holder, issue, stance, date and source. The rule by which a stance became a number stands in every line, since CSV has no other place. */
export const edgesCsv: LedgerFormat = {
  label: 'Edge list (CSV)',
  extension: 'csv',
  about: 'One line for each holder, issue, stance, date and source, for network programs.',
  isNetwork: true,
  write: ({ rows }, { bom, conditional }) => {
    const { edges, losses } = networkOf(rows, conditional);
    const head = ['Holder', 'Holder id', 'Issue', 'Stance', 'Agreement', 'Date', 'Count', 'Source', 'Source id', 'Agreement rule'];
    const rule = agreementRule(conditional);
    const body = edges.map((edge) => {
      const { holder, issue, stance, agreement, date, count, sourceTitle, source } = edge;
      return [holder.label, holder.key, issue, stance ?? '', agreementWords(agreement), date, String(count), sourceTitle, source, rule];
    });
    return { bytes: new TextEncoder().encode(csvText([head, ...body], { bom })), losses };
  },
};
