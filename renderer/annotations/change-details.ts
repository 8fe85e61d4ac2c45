import { detailLabels } from '../../shared/citation/detail-labels';
import type { Id } from '../../shared/model/record';
import type { Detail, Source } from '../../shared/model/source';
import { saveSource } from './save';

/** Sets one field of the library card; without words, the field is taken out. What a person types was found nowhere. */
export const changeDetail = (id: Id, detail: Detail, words: string): Promise<void> =>
  saveSource(id, (now) => ({ details: withValue(now, detail, words.trim()) }), `Change ${detailLabels[detail].toLowerCase()}`);

function withValue({ details }: Source, detail: Detail, words: string): NonNullable<Source['details']> {
  const { [detail]: _, ...rest } = details ?? {};
  return words === '' ? rest : { ...rest, [detail]: words };
}

/** Sets a field of the person's own naming, which `isNew` adds; without words, a present one is taken out. */
export const changeFreeField = (id: Id, name: string, words: string, isNew = false): Promise<void> =>
  saveSource(
    id,
    ({ freeFields = [] }) => {
      const value = words.trim();
      const isThere = freeFields.some((field) => field.name === name);
      if (isNew) return isThere ? {} : { freeFields: [...freeFields, { name, value }] };
      return {
        freeFields:
          value === ''
            ? freeFields.filter((field) => field.name !== name)
            : freeFields.map((field) => (field.name === name ? { name, value } : field)),
      };
    },
    isNew ? `Add the field ${name}` : `Change ${name}`,
  );
