import { commands } from '../../shared/commands';
import { kindLanes } from '../../shared/timeline/lenses/kind';
import { lenses, type LensId } from '../../shared/timeline/lenses/index';
import { counted } from '../../shared/text/counted';
import { LOOK } from '../../shared/timeline/label';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Segments } from '../ui/Segments';
import type { Travel } from './use-travel';
import './head.css';

const lensOptions = (Object.keys(lenses) as LensId[]).map((id) => ({ id, label: lenses[id].label }));

interface HeadProps {
  lens: LensId;
  onLens: (lens: LensId) => void;
  asList: boolean;
  toggleList: () => void;
  travel: Travel;
  wholeWindow: boolean;
  onWholeWindow: () => void;
  /** How many events rest on a passage that waits for a person. */
  looking: number;
  onNextLook: () => void;
}

/** How many events need a look; pressing it goes from one to the next. */
function Looks({ looking, onNext }: { looking: number; onNext: () => void }) {
  if (looking === 0) return null;
  return (
    <Button kind="quiet" className="timeline-looks" onPress={onNext}>
      {LOOK} {counted(looking, 'event needs a look', 'events need a look')}
    </Button>
  );
}

/** The bar above the drawing: what the lanes are, what the colours mean, and the ways to move. */
export function Head({ lens, onLens, asList, toggleList, travel, wholeWindow, onWholeWindow, looking, onNextLook }: HeadProps) {
  const [fitKeys, listKeys] = [useKeysOf('timeline.fit'), useKeysOf('timeline.list')];
  return (
    <div className="timeline-head">
      <h2>Timeline</h2>
      {!asList && <Segments label="Lanes by" value={lens} options={lensOptions} onChange={onLens} />}
      <Looks looking={looking} onNext={onNextLook} />
      <span className="timeline-space" />
      <ul className="timeline-legend" aria-label="Kinds">
        {kindLanes.map(({ kind, label, letter }) => (
          <li key={kind} className={`timeline-kind-${kind}`}>
            <b>{letter}</b> {label}
          </li>
        ))}
      </ul>
      {!asList && (
        <>
          <div className="timeline-zoom">
            <Button kind="quiet" aria-label={commands['timeline.zoom-out'].label} onPress={travel.zoomOut}>
              <Icon name="minus" />
            </Button>
            <Button kind="quiet" aria-label={commands['timeline.zoom-in'].label} onPress={travel.zoomIn}>
              <Icon name="plus" />
            </Button>
          </div>
          <Button keys={fitKeys} onPress={travel.fitAll}>
            Fit
          </Button>
        </>
      )}
      <Button keys={listKeys} aria-pressed={asList} onPress={toggleList}>
        List
      </Button>
      <Button kind="quiet" aria-label={commands['timeline.whole-window'].label} aria-pressed={wholeWindow} onPress={onWholeWindow}>
        <Icon name="expand" />
      </Button>
    </div>
  );
}
