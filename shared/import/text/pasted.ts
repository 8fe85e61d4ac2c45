import type { Format } from '../format';
import { plainText } from './plain-text';

/** Words pasted by a person: read as plain text, and chosen by the app, never detected. */
export const pasted: Format = { ...plainText, id: 'pasted', label: 'Pasted text', extensions: [], detects: () => false };
