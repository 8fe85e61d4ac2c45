import Ledgers from '../ledgers/Ledgers';
import { bridge } from '../store/bridge';
import type { Save } from '../ui/use-saving';
import type { Annotation } from '../../shared/model/annotation';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { tell } from './notices';
import { takeLedgerAwaited } from './show-ledger';
import { openAnnotation, select, showMiddle, useView } from './view';

const app = `Dateline ${__VERSION__}`;
const open = ({ source, id }: Annotation): void => openAnnotation(source, id);
const show = (id: string): void => select({ type: 'annotation', id });
const close = (): void => showMiddle('text');
const save: Save = (file) => bridge().invoke('export:save', file);

/** The ledgers; the inspector shows the annotation that is selected there. */
export default function LedgersMiddle({ sources, annotations }: MiddleProps) {
  const shown = useView(({ selection }) => (selection.type === 'annotation' ? selection.id : null));
  return (
    <Ledgers
      sources={sources}
      annotations={annotations}
      open={shown}
      isAwaited={takeLedgerAwaited}
      onOpen={open}
      onShow={show}
      onClose={close}
      provide={provide}
      tell={tell}
      save={save}
      app={app}
    />
  );
}
