import type { MetadataField, Source } from '../../shared/model/source';

/** The patch for a metadata field that a person typed: its new value, and no longer a place where it was found. */
export const typedOver =
  (field: MetadataField, value: Source[MetadataField]) =>
  (now: Source): Partial<Source> => {
    // An untouched value keeps the place it was found in.
    if (JSON.stringify(now[field]) === JSON.stringify(value)) return {};
    const foundIn = { ...now.foundIn };
    delete foundIn[field];
    return { [field]: value, foundIn };
  };
