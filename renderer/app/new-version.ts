import type { ChosenFile, Outcome } from '../../shared/ipc';
import type { Annotation } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import { needsLook } from '../../shared/model/needs-look';
import { counted, numbered } from '../../shared/text/counted';
import { parseSource } from '../import/parse';
import { bridge } from '../store/bridge';
import { store } from '../store/database';
import { articleFor } from '../../shared/import/article-for';
import { addVersion } from '../store/edits/add-version';
import { sourceOnScreen } from '../store/first';
import { annotationsIn } from '../store/seen';
import { tell, warn } from './notices';
import { oneAtATime } from './one-at-a-time';
import { select, showMiddle, useView } from './view';

/** Asks for a file and brings it in as the open source's new Version; then shows what changed, where a passage waits for a person. */
export const bringInNewVersion = oneAtATime(async () => {
  const source = await sourceOnScreen(useView.getState().source);
  const [file, ...others] = source ? await bridge().invoke('files:choose') : [];
  for (const { token } of others) await bridge().invoke('files:release', token);
  if (!source || !file) return;
  const outcome = await read(source, file);
  await bridge().invoke('files:release', file.token);
  if (!outcome.ok) warn(outcome.error.message);
  else await report(source, outcome.value);
});

async function read(source: Source, { token, name }: ChosenFile): Promise<Outcome<Version>> {
  const bytes = await bridge().invoke('files:read', token);
  if (!bytes.ok) return bytes;
  const parsed = await parseSource({ name, bytes: bytes.value });
  if (!parsed.ok) return parsed;
  const now = await store().versions.get(source.version);
  const imported = now?.part ? articleFor(source, parsed.value) : parsed.value;
  if (!imported) return { ok: false, error: notOne(name, source) };
  const original = await bridge().invoke('objects:keep', token);
  if (!original.ok) return original;
  return addVersion(source, { name, original: original.value, imported });
}

/** A source that came as one article of several is never replaced by all of them. */
const notOne = (name: string, { title }: Source) => ({
  code: 'which-article',
  message: `Which of the articles in ${name} is “${title ?? 'the open source'}” cannot be told by its title. Nothing was added. Bring the file in as sources of their own instead.`,
});

/** Says what became of the passages, and shows those that wait, unless another source was opened meanwhile. */
async function report(source: Source, version: Version): Promise<void> {
  const { seen: annotations } = await annotationsIn(source.id);
  const waiting = annotations.filter(needsLook).sort((a, b) => a.selectors[0]!.start - b.selectors[0]!.start);
  tell(`${said(annotations, version)}${waiting.length > 0 ? ` ${counted(waiting.length, 'passage needs', 'passages need')} a look.` : ''}`);
  if (waiting.length > 0 && (await sourceOnScreen(useView.getState().source))?.id === source.id) {
    select({ type: 'annotation', id: waiting[0]!.id });
    showMiddle('changes');
  }
}

function said(annotations: readonly Annotation[], { id }: Version): string {
  const moved = annotations.filter(({ version, standing }) => version === id && standing?.state === 'moved').length;
  const same = annotations.filter(({ version }) => version === id).length - moved;
  return `New version: ${counted(same, 'passage', 'passages')} as before${moved > 0 ? `, ${numbered(moved)} moved` : ''}.`;
}
