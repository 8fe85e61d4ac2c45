import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCycle, graphOf, reachable } from './architecture/cycles';
import { codeFiles, pathsUnder, readHouseFile } from './architecture/files';
import { importsOf } from './architecture/imports';
import { closure, isFree, loosePins, type Lock } from './architecture/packages';
import { forbiddenImports, type Room } from './architecture/rooms';
import { brokenBans, hostsIn, networkCalls, sinks } from './architecture/words';

const room = (folder: string, rooms: string[], packages: string[] = ['zod']): Room => ({ folder, rooms, packages });
const base = ['shared/dates', 'shared/text', 'shared/model'];
const screen = ['react', 'react-dom', 'react-aria-components', '@tanstack/react-virtual', 'zustand', 'zod'];
const wholeOfShared = ['shared'];
const area = (name: string): Room => room(`renderer/${name}`, ['renderer/store', 'renderer/ui', ...wholeOfShared], screen);

const readers = ['pdfjs-dist', 'mammoth', '@zip.js/zip.js', 'postal-mime', 'warcio'];

/** The design's table of who may import whom: a room, the rooms it may use beside itself, and its packages. */
const table: readonly Room[] = [
  room('shared/dates', [], ['edtf', 'zod']),
  room('shared/text', []),
  room('shared/model', ['shared/dates', 'shared/text']),
  room('shared/*', base),
  room('shared/import', base, ['linkedom', '@mozilla/readability', 'mdast', 'mdast-util-from-markdown', 'jschardet', ...readers, 'zod']),
  room('shared/amounts', base),
  room('shared/annotations', [...base, 'shared/amounts']),
  room('shared/suggest', [...base, 'shared/amounts'], ['chrono-node', 'zod']),
  room('shared/codebook', base),
  room('shared/ledgers', [...base, 'shared/amounts', 'shared/annotations']),
  room('shared/agreement', [...base, 'shared/amounts', 'shared/annotations']),
  room('shared/timeline', [...base, 'shared/amounts', 'shared/annotations', 'shared/ledgers']),
  room('shared/citation', base, ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris', 'zod']),
  room('shared/search', base),
  room(
    'shared/export',
    [...base, 'shared/amounts', 'shared/annotations', 'shared/timeline', 'shared/ledgers'],
    ['mdast', 'mdast-util-from-markdown', 'zod'],
  ),
  room('main', wholeOfShared, ['electron', 'node:*', 'zod']),
  room('renderer/ui', [], ['react', 'react-dom', 'react-aria-components', '@fontsource-variable/*', 'mdast', 'mdast-util-from-markdown']),
  room(
    'renderer/store',
    [...wholeOfShared, 'renderer/ui/worker-address', 'renderer/ui/ask-worker'],
    ['dexie', 'dexie-react-hooks', 'react', 'zustand', 'zod'],
  ),
  ...['import', 'library', 'reader', 'annotations', 'timeline', 'export', 'versions', 'citation', 'search'].map(area),
  ...['suggestions', 'codebook', 'ledgers', 'coders', 'history', 'review'].map(area),
  { ...area('pages'), packages: [...screen, 'pdfjs-dist'] },
  room('renderer/app', ['renderer', ...wholeOfShared], screen),
  room('renderer/*', ['renderer/app', 'renderer/ui'], screen),
];

const ours = codeFiles('main', 'renderer', 'shared');
const everything = [...ours, ...codeFiles('test', 'build')];
const paths = everything.map((file) => file.path);
const imports = ours.flatMap(importsOf);
const graph = graphOf(paths, everything.flatMap(importsOf));
const packageJson = JSON.parse(readHouseFile('package.json').text) as { dependencies?: object; devDependencies: Record<string, string> };
const lock = JSON.parse(readHouseFile('package-lock.json').text) as Lock;

describe('who imports whom', () => {
  it('is what the design’s table says', () => expect(forbiddenImports(table, imports)).toEqual([]));
  it('has no cycle', () => expect(findCycle(graph)).toBeNull());
  it('names files of the house without an extension', () => {
    expect(
      imports
        .filter((each) => 'file' in each.to && /\.(ts|tsx|js)$/.test(each.to.file) && !each.written.includes('?'))
        .map((each) => `${each.from}: ${each.written}`),
    ).toEqual([]);
  });
  it('keeps Electron out of the dateline command', () => {
    const command = reachable(graph, 'main/cli.ts');
    expect(imports.filter((each) => command.has(each.from) && 'package' in each.to && each.to.package === 'electron')).toEqual([]);
  });
  it('keeps the network’s modules out of main', () => {
    const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|inspector)(\/|$)/;
    expect(imports.filter((each) => network.test(each.written)).map((each) => `${each.from}: ${each.written}`)).toEqual([]);
  });
});

describe('the house', () => {
  it('has the fixed entries at its top', () => {
    const made = ['node_modules', 'out', 'dist', 'test-results', 'playwright-report'];
    const fixed = ['package.json', 'package-lock.json', 'electron.config.ts', 'tsconfig.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
    const folders = ['main', 'renderer', 'shared', 'test', 'build'];
    const found = readdirSync(new URL('..', import.meta.url)).filter(
      (name) => !name.startsWith('.') && !made.includes(name) && !name.endsWith('.log'),
    );
    expect(found.sort()).toEqual([...fixed, ...folders].sort());
  });
  it('has no file above 300 lines', () => {
    expect(everything.filter((file) => file.text.split('\n').length > 301).map((file) => file.path)).toEqual([]);
  });
  it('names its files in kebab case, components in Pascal case', () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
    const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.(tsx|css)$/;
    const names = [...pathsUnder('main'), ...pathsUnder('renderer'), ...pathsUnder('shared')].filter((path) =>
      /\.(ts|tsx|css)$/.test(path),
    );
    expect(names.filter((path) => ![plain, component].some((shape) => shape.test(path.split('/').pop()!)))).toEqual([]);
  });
  it('has no drawer for odds and ends', () => {
    expect(paths.filter((path) => /(^|\/)(utils?|helpers?|managers?|misc|common)(\/|\.|$)/i.test(path))).toEqual([]);
  });
  it('compiles shared without the DOM and without Node’s types', () => {
    const { compilerOptions } = JSON.parse(readHouseFile('shared/tsconfig.json').text) as {
      compilerOptions: { types: string[]; lib?: string[] };
    };
    const { compilerOptions: inherited } = JSON.parse(readHouseFile('tsconfig.json').text) as {
      compilerOptions: { lib: string[]; strict: boolean };
    };
    expect(compilerOptions.types).toEqual([]);
    expect(compilerOptions.lib ?? inherited.lib).toEqual(['ES2023']);
    expect(inherited.strict).toBe(true);
  });
  it('does not reach past that with a reference comment', () => {
    expect(
      ours
        .filter((file) => file.path.startsWith('shared/') && /\/\/\/\s*<reference\s+(types|lib)/.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });
  it('mocks none of its own modules', () => {
    expect(
      codeFiles('test')
        .filter((file) => /\bvi\.(mock|doMock)\(\s*['"`]\./.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });
});

describe('what must not get in or out', () => {
  it('R4: no HTML or code sinks', () => expect(ours.flatMap((file) => brokenBans(sinks, file))).toEqual([]));
  it('R14: no network calls in page script and pure code', () => {
    expect(ours.filter((file) => !file.path.startsWith('main/')).flatMap((file) => brokenBans(networkCalls, file))).toEqual([]);
  });
  it('R14: no hosts, but for names of vocabularies and the developer’s own machine', () => {
    const names =
      /^(www\.w3\.org|schema\.org|json-schema\.org|graphml\.graphdrawing\.org|localhost|127\.0\.0\.1|([\w-]+\.)*example(\.\w+)?|([\w-]+\.)*invalid)$/;
    expect(
      ours.flatMap((file) =>
        hostsIn(file)
          .filter((host) => !names.test(host))
          .map((host) => `${file.path}: ${host}`),
      ),
    ).toEqual([]);
  });
  it('R3: the page carries no script or style of its own', () => {
    const page = readHouseFile('renderer/index.html').text;
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|https?:/i);
  });
});

describe('R35: packages', () => {
  const free = new Set([
    'MIT',
    'MIT-0',
    'Zlib',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSD', // duck, which mammoth needs: its licence file has the two clauses
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
    'OFL-1.1',
    'Python-2.0',
  ]);
  const forTools = new Set([...free, 'MPL-2.0', 'WTFPL', 'W3C-20150513']);
  const named = [
    ...new Set(
      imports.flatMap(({ to }) => ('package' in to && !to.package.startsWith('node:') && to.package !== 'electron' ? [to.package] : [])),
    ),
  ];
  const shipped = closure(lock, named);

  it('are pinned to exact versions, and nothing is left to install beside the app', () => {
    expect(loosePins(packageJson.devDependencies)).toEqual([]);
    expect(packageJson.dependencies ?? {}).toEqual({});
  });
  it('that we import are named in package.json', () => {
    expect(named.filter((name) => !(name in packageJson.devDependencies) && !lock.packages[`node_modules/@types/${name}`])).toEqual([]);
  });
  it('that ship have free licences, none of them GPL, AGPL or CPAL', () => {
    expect(
      [...shipped]
        .filter((place) => !isFree(lock.packages[place]?.license, free))
        .map((place) => `${place}: ${lock.packages[place]?.license}`),
    ).toEqual([]);
  });
  it('that only build and test are free too', () => {
    const all = Object.entries(lock.packages).filter(
      ([place]) => place.startsWith('node_modules/') && place !== 'node_modules/dateline-cli',
    );
    expect(all.filter(([, each]) => !isFree(each.license, forTools)).map(([place, each]) => `${place}: ${each.license}`)).toEqual([]);
  });
  it('that ship run no script when installed, and the only other one that has one does not need it', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, each]) => each.hasInstallScript)
      .map(([place]) => place);
    expect(scripted.filter((place) => shipped.has(place))).toEqual([]);
    // It chooses a 7-Zip for Squirrel installers on Windows, a target that we do not build.
    expect(scripted).toEqual(['node_modules/electron-winstaller']);
  });
});
