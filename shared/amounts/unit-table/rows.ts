/**
 * Units by what they measure, one a line: UCUM code | factor to the base unit (a decimal or a quotient, exact) | symbols, case as written
 * | English names, the singular first | Japanese names | Russian names, the nominative first. Lists are parted by commas. Plurals, "-meter" for
 * "-metre", "sq" for "square" and Russian cases are made from these. A name that stands at several units means any of them.
 */
export type UnitRows = Readonly<Record<string, string>>;
