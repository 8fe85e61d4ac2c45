import './Kbd.css';

const mac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');
const names: Record<string, string> = {
  Mod: mac ? '⌘' : 'Ctrl',
  Shift: mac ? '⇧' : 'Shift',
  Alt: mac ? '⌥' : 'Alt',
  Delete: 'Del',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The words of a key combination such as "Mod+Shift+Z", as this system writes them. */
export const keyWords = (keys: string): string =>
  keys
    .split(/\+(?=.)/)
    .map((part) =>
      part
        .split(' ')
        .map((key) => names[key] ?? key)
        .join(' '),
    )
    .join(mac ? '' : ' ');

/** The key for a thing, shown beside it. Decoration for the eye: a screen reader hears the button's name. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="ui-kbd" aria-hidden="true">
      {keyWords(keys)}
    </kbd>
  );
}
