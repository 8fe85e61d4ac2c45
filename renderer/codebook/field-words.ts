import type { OwnField } from '../../shared/model/codebook';
import { byOrder } from '../store/edits/own-fields';

export const onOptions: readonly { id: OwnField['on']; label: string }[] = [
  { id: 'claim', label: 'Claims' },
  { id: 'position', label: 'Positions' },
  { id: 'figure', label: 'Figures' },
  { id: 'source', label: 'Sources' },
];

export const typeOptions: readonly { id: OwnField['type']; label: string }[] = [
  { id: 'text', label: 'Text' },
  { id: 'number', label: 'Number' },
  { id: 'choice', label: 'Choice' },
  { id: 'date', label: 'Date' },
  { id: 'yes-no', label: 'Yes or no' },
  { id: 'actor', label: 'Actor' },
  { id: 'issue', label: 'Issue' },
];

export const onWords = (on: OwnField['on']): string => onOptions.find(({ id }) => id === on)!.label;
export const typeWordsOf = (type: OwnField['type']): string => typeOptions.find(({ id }) => id === type)!.label;

/** The fields of each kind in their order, one kind after the other. */
export const inOrder = (fields: readonly OwnField[]): OwnField[] =>
  onOptions.flatMap(({ id }) => fields.filter(({ on }) => on === id).sort(byOrder));
