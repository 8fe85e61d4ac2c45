import type { FieldType } from '../../../shared/annotations/field';
import { ChoiceControl } from './ChoiceControl';
import type { Control } from './control';
import { CurrencyControl } from './CurrencyControl';
import { LongTextControl } from './LongTextControl';
import { NumberControl } from './NumberControl';
import { TextControl } from './TextControl';
import { VoicesControl } from './VoicesControl';
import { YesNoControl } from './YesNoControl';

/** The registry of controls: one line a field type. */
export const controls: Readonly<Record<FieldType, Control>> = {
  text: TextControl,
  longtext: LongTextControl,
  choice: ChoiceControl,
  voices: VoicesControl,
  number: NumberControl,
  'yes-no': YesNoControl,
  currency: CurrencyControl,
};
