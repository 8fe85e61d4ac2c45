import { commands, type CommandId } from '../../shared/commands';
import type { Timeline } from '../../shared/model/timeline';
import { counted } from '../../shared/text/counted';
import { LOOK } from '../../shared/timeline/label';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { FilterButton } from './filter/FilterButton';
import { LookPickers } from './LookPickers';
import { MoreMenu } from './MoreMenu';
import { TimelinePicker } from './TimelinePicker';
import './head.css';

interface HeadProps {
  timeline: Timeline | null;
  timelines: readonly Timeline[];
  asList: boolean;
  toggleList: () => void;
  wholeWindow: boolean;
  onWholeWindow: () => void;
  run: (id: CommandId) => void;
  onFoldAll: () => void;
  onUnfoldAll: () => void;
  /** How many events rest on a passage that waits for a person. */
  looking: number;
  onNextLook: () => void;
}

/** The bar above the drawing: which timeline, how it is looked at and narrowed, and the ways to move. */
export function Head(props: HeadProps) {
  const { timeline, asList, toggleList, wholeWindow, onWholeWindow, run, looking } = props;
  const listKeys = useKeysOf('timeline.list');
  return (
    <div className="timeline-head">
      <TimelinePicker timeline={timeline} timelines={props.timelines} isAlone={wholeWindow} run={run} />
      <LookPickers timeline={timeline?.id ?? null} hasSecond={!asList} />
      <FilterButton timeline={timeline?.id ?? null} />
      <Looks looking={looking} onNext={props.onNextLook} />
      <div className="timeline-head-acts">
        {!asList && <Moves run={run} />}
        <Button keys={listKeys} aria-pressed={asList} onPress={toggleList}>
          List
        </Button>
        <MoreMenu run={run} canMove={!asList} onFoldAll={props.onFoldAll} onUnfoldAll={props.onUnfoldAll} />
        <Button kind="quiet" aria-label={commands['timeline.whole-window'].label} aria-pressed={wholeWindow} onPress={onWholeWindow}>
          <Icon name="expand" />
        </Button>
      </div>
    </div>
  );
}

/** The ways to move; a narrow bar has them in its menu alone. */
function Moves({ run }: { run: (id: CommandId) => void }) {
  const [fitKeys, goToKeys] = [useKeysOf('timeline.fit'), useKeysOf('timeline.go-to')];
  return (
    <div className="timeline-moves">
      <Button kind="quiet" aria-label={commands['timeline.zoom-out'].label} onPress={() => run('timeline.zoom-out')}>
        <Icon name="minus" />
      </Button>
      <Button kind="quiet" aria-label={commands['timeline.zoom-in'].label} onPress={() => run('timeline.zoom-in')}>
        <Icon name="plus" />
      </Button>
      <Button keys={fitKeys} onPress={() => run('timeline.fit')}>
        Fit
      </Button>
      <Button keys={goToKeys} onPress={() => run('timeline.go-to')}>
        Go to
      </Button>
    </div>
  );
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
