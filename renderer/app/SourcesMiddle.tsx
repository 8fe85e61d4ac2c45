import SourceTable from '../library/SourceTable';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { tell } from './notices';
import { takeAwaited } from './show-sources';
import { openSource, showMiddle, useView } from './view';

const show = (source: string): void => useView.setState({ source, selection: { type: 'source' } });
const close = (): void => showMiddle('text');

/** The table of sources; the inspector shows the one that is selected. */
export default function SourcesMiddle({ source, sources, annotations }: MiddleProps) {
  return (
    <SourceTable
      sources={sources}
      annotations={annotations}
      open={source.id}
      isAwaited={takeAwaited}
      onOpen={openSource}
      onShow={show}
      onClose={close}
      provide={provide}
      tell={tell}
    />
  );
}
