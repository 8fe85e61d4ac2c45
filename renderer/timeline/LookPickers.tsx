import type { ReactNode } from 'react';
import type { Id } from '../../shared/model/record';
import { clocks, type ClockId } from '../../shared/timeline/clocks';
import { lenses, type LensId } from '../../shared/timeline/lenses/index';
import { Choice } from '../ui/Choice';
import { changeSettings, useSettings } from './settings';

const lensOptions = (Object.keys(lenses) as LensId[]).map((id) => ({ id, label: lenses[id].label }));
const clockOptions = (Object.keys(clocks) as ClockId[]).map((id) => ({ id, label: clocks[id].label }));

/** How the timeline is looked at: what its lanes are, which date the axis runs on, and which other date is shown below it. */
export function LookPickers({ timeline, hasSecond }: { timeline: Id | null; hasSecond: boolean }) {
  const { lens, clock, second } = useSettings(timeline);
  const toClock = (next: ClockId) => changeSettings(timeline, { clock: next, ...(next === second && { second: clock }) });
  return (
    <div className="timeline-looks-at" role="group" aria-label="How it is looked at">
      <Labelled words="Lanes">
        <Choice
          label="Lanes by"
          isLabelHidden
          value={lens}
          options={lensOptions}
          onChange={(next) => next && changeSettings(timeline, { lens: next })}
        />
      </Labelled>
      <Labelled words="Dates">
        <Choice label="Dates on the axis" isLabelHidden value={clock} options={clockOptions} onChange={(next) => next && toClock(next)} />
      </Labelled>
      {hasSecond && (
        <Labelled words="with">
          <Choice
            label="Dates shown below, joined"
            isLabelHidden
            value={second}
            options={clockOptions.filter(({ id }) => id !== clock)}
            noneLabel="no other"
            onChange={(next) => changeSettings(timeline, { second: next })}
          />
        </Labelled>
      )}
    </div>
  );
}

/** The short word before a select, whose full name is the select's own. */
function Labelled({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className="timeline-look">
      <span aria-hidden="true">{words}</span>
      {children}
    </div>
  );
}
