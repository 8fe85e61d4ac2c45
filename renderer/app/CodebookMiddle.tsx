import { Codebook } from '../codebook/Codebook';
import { bridge } from '../store/bridge';
import { provide } from './command-table';
import { focusRegion } from './focus-region';
import type { MiddleProps } from './middle-props';
import { tell } from './notices';
import { openAnnotation, showDialog, showMiddle } from './view';

const goThere = (): void => focusRegion('codebook');
const close = (): void => showMiddle('text');
const openAddress = (url: string): void => void bridge().invoke('links:open', url);
const toExport = (): void => showDialog('codebook');

/** The codebook, in the place of the text. */
export default function CodebookMiddle({ sources, annotations }: MiddleProps) {
  return (
    <Codebook
      sources={sources}
      annotations={annotations}
      onOpen={openAnnotation}
      onAddress={openAddress}
      onReady={goThere}
      onExport={toExport}
      onClose={close}
      provide={provide}
      tell={tell}
    />
  );
}
