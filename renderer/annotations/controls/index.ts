import type { FieldType } from '../../../shared/annotations/field';
import { ActorControl } from './ActorControl';
import { ChoiceControl } from './ChoiceControl';
import type { Control } from './control';
import { CurrencyControl } from './CurrencyControl';
import { DateControl } from './DateControl';
import { IssueControl } from './IssueControl';
import { LongTextControl } from './LongTextControl';
import { NamesControl } from './NamesControl';
import { NumberControl } from './NumberControl';
import { PartsControl } from './PartsControl';
import { PositionControl } from './PositionControl';
import { TextControl } from './TextControl';
import { UnitControl } from './UnitControl';
import { VoicesControl } from './VoicesControl';
import { WebLinksControl } from './WebLinksControl';
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
  unit: UnitControl,
  issue: IssueControl,
  parts: PartsControl,
  'web links': WebLinksControl,
  position: PositionControl,
  date: DateControl,
  names: NamesControl,
  actor: ActorControl,
};
