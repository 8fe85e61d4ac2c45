// As much of these packages as is used; they carry no types of their own.
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
    readonly input: { chain(input: string, options: { forceType: string; generateGraph: boolean }): unknown[] };
    readonly output: { format(name: string, items: readonly object[], options?: object): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
