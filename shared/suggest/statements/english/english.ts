import type { Grammar } from '../grammar';
import { isEnglishBoilerplate } from './boilerplate';
import { findEnglish, judgeUncued } from './find';

/** How English attributes. */
export const english: Grammar = {
  language: 'en',
  find: findEnglish,
  judge: judgeUncued,
  isBoilerplate: isEnglishBoilerplate,
};
