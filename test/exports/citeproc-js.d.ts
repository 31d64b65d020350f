declare module 'citeproc' {
  /** As much of citeproc-js as the references are checked with. */
  export interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  export class Engine {
    constructor(system: System, style: string, language: string, force: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
