import { useState } from 'react';
import type { WebLink } from '../../shared/model/annotation';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { IconButton } from './IconButton';
import { useActs } from './acts';
import { isOpenable, shortAddress, webLinkFrom } from './web-link';

interface WebLinksProps {
  label: string;
  links: readonly WebLink[];
  placeholder: string;
  /** Called with what to do to the list as it then stands. */
  onChange: (change: (now: readonly WebLink[]) => WebLink[]) => void;
}

/** Addresses on the web with their titles: each opens outside the app once a person has seen where it leads. */
export function WebLinks({ label, links, placeholder, onChange }: WebLinksProps) {
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (words: string) => {
    if (!words.trim()) return;
    const link = webLinkFrom(words);
    if (!link) return setProblem('This is no web address. Type one such as https://example.org/report.');
    onChange((now) => (now.some(({ url }) => url === link.url) ? [...now] : [...now, link]));
    setRound(round + 1);
  };
  return (
    <div className="inspector-wide" role="group" aria-label={label}>
      <span className="ui-label" aria-hidden="true">
        {label}
      </span>
      <div className="inspector-links">
        {links.map((link) => (
          <LinkRow
            key={link.url}
            link={link}
            onTitle={(title) => onChange((now) => now.map((each) => (each.url === link.url ? { ...each, title } : each)))}
            onRemove={() => onChange((now) => now.filter(({ url }) => url !== link.url))}
          />
        ))}
        <TextField
          key={round}
          autoFocus={round > 0}
          label={`Add to ${label.toLowerCase()}`}
          isLabelHidden
          value=""
          placeholder={links.length ? 'add another address' : placeholder}
          onCommit={add}
          onInput={() => setProblem(null)}
          error={problem}
        />
      </div>
    </div>
  );
}

interface LinkRowProps {
  link: WebLink;
  onTitle: (title: string) => void;
  onRemove: () => void;
}

function LinkRow({ link: { url, title }, onTitle, onRemove }: LinkRowProps) {
  const acts = useActs();
  const name = title || shortAddress(url);
  return (
    <div className="inspector-link" role="group" aria-label={name}>
      <div className="inspector-voice-line">
        <TextField
          label="Title"
          isLabelHidden
          value={title}
          placeholder="no title"
          onCommit={(words) => onTitle(words.trim().slice(0, 500))}
        />
        <IconButton icon="close" name={`Remove ${name}`} onPress={onRemove} />
      </div>
      {isOpenable(url) ? (
        <Button kind="quiet" className="inspector-address" aria-label={`Open ${url}`} onPress={() => acts.openAddress(url)}>
          {shortAddress(url)}
        </Button>
      ) : (
        <span className="inspector-small" title="Only https addresses are opened from here.">
          {url}
        </span>
      )}
    </div>
  );
}
