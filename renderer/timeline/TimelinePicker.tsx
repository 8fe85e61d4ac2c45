import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Header } from 'react-aria-components/Header';
import { Popover } from 'react-aria-components/Popover';
import { commands, type CommandId } from '../../shared/commands';
import type { Id } from '../../shared/model/record';
import type { Timeline } from '../../shared/model/timeline';
import { counted } from '../../shared/text/counted';
import { useEvents } from '../store/events';
import { showTimeline } from '../store/shown-timeline';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './menu.css';

const acts: readonly CommandId[] = ['timeline.new', 'timeline.rename', 'timeline.duplicate', 'timeline.eras', 'timeline.remove'];

interface TimelinePickerProps {
  timeline: Timeline | null;
  timelines: readonly Timeline[];
  /** It has the window to itself, and so is its first heading. */
  isAlone: boolean;
  run: (id: CommandId) => void;
}

/** Names the timeline on screen, shows another, and holds what can be done with whole timelines. */
export function TimelinePicker({ timeline, timelines, isAlone, run }: TimelinePickerProps) {
  const title = timeline?.title ?? 'Timeline';
  const choose = (key: string) => {
    const act = acts.find((id) => id === key);
    if (act) run(act);
    else showTimeline(key);
  };
  const Heading = isAlone ? 'h1' : 'h2';
  return (
    <Heading className="timeline-picker">
      <MenuTrigger>
        <Button kind="quiet" aria-label={`Timeline: ${title}`} className="timeline-picker-button">
          <span>{title}</span>
          <Icon name="chevron" />
        </Button>
        <Popover className="timeline-menu" placement="bottom start">
          <Menu
            aria-label="Timelines"
            onAction={(key) => choose(String(key))}
            disabledKeys={timeline ? [] : acts.filter((id) => id !== 'timeline.new')}
          >
            {timelines.length > 0 && (
              <MenuSection selectionMode="single" selectedKeys={timeline ? [timeline.id] : []} disallowEmptySelection>
                <Header className="timeline-menu-head">Show</Header>
                {timelines.map(({ id, title: name }) => (
                  <MenuItem key={id} id={id} textValue={name} className="timeline-menu-item timeline-menu-choice">
                    <span>{name}</span>
                    <Count timeline={id} />
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            <MenuSection>
              <Header className="timeline-menu-head">Timelines</Header>
              {acts.map((id) => (
                <MenuItem key={id} id={id} className="timeline-menu-item">
                  {commands[id].label}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </Heading>
  );
}

/** How many events a timeline shows. */
function Count({ timeline }: { timeline: Id }) {
  const events = useEvents(timeline);
  return <span className="timeline-menu-source">{events && counted(events.length, 'event', 'events')}</span>;
}
