import { Codebook } from '../codebook/Codebook';
import { provide } from './command-table';
import { focusRegion } from './focus-region';
import type { MiddleProps } from './middle-props';
import { tell } from './notices';
import { openAddress } from './open-address';
import { openAnnotation, showDialog, showMiddle } from './view';

const goThere = (): void => focusRegion('codebook');
const close = (): void => showMiddle('text');
const toExport = (): void => showDialog('codebook');

/** The codebook, in the place of the text. */
export default function CodebookMiddle({ sources, annotations }: MiddleProps) {
  return (
    <Codebook
      sources={sources}
      annotations={annotations}
      onOpen={openAnnotation}
      onAddress={(url) => void openAddress(url)}
      onReady={goThere}
      onExport={toExport}
      onClose={close}
      provide={provide}
      tell={tell}
    />
  );
}
