import { useState } from 'react';
import type { Source } from '../../shared/model/source';
import { applyTemplate, removeTemplate, saveTemplate } from '../store/edits/templates';
import { useTemplates } from '../store/live';
import { Button } from '../ui/Button';
import { IconButton } from './IconButton';
import { AddField } from './AddField';

/** Cards kept to begin others with: what is empty is filled from one, never what is there. */
export function Templates({ source }: { source: Source }) {
  const templates = useTemplates() ?? [];
  const [said, say] = useState('');
  const [isNaming, setNaming] = useState(false);
  return (
    <details className="inspector-templates">
      <summary>Templates</summary>
      <ul className="inspector-list" aria-label="Templates">
        {templates.map((template) => (
          <li key={template.id} className="inspector-template">
            <Button
              onPress={() =>
                void applyTemplate(source.id, template).then((isChanged) =>
                  say(isChanged ? `Filled in from ${template.name}.` : 'Nothing was empty that it could fill in.'),
                )
              }
            >
              {template.name}
            </Button>
            <IconButton icon="close" name={`Remove the template ${template.name}`} onPress={() => void removeTemplate(template)} />
          </li>
        ))}
      </ul>
      {isNaming ? (
        <AddField
          label="Name of the template"
          placeholder="name it, then press Enter"
          autoFocus
          onCancel={() => setNaming(false)}
          onAdd={(words) => {
            const name = words.slice(0, 300);
            const isOver = templates.some((template) => template.name === name);
            setNaming(false);
            void saveTemplate(source.id, name).then(() => say(`Kept as ${name}${isOver ? ', in place of the one of that name' : ''}.`));
          }}
        />
      ) : (
        <Button kind="quiet" onPress={() => setNaming(true)}>
          Keep this card as a template…
        </Button>
      )}
      <p role="status" className="inspector-notice">
        {said}
      </p>
    </details>
  );
}
