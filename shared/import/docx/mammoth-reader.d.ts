// mammoth's own reader of Word documents (lib/docx/docx-reader.js of 1.13.0), which its `convertToHtml` begins with. It has no
// types of its own; this much of it is used. What it gives is described in document/document-model.ts.
declare module 'mammoth/lib/docx/docx-reader.js' {
  interface DocxFile {
    exists(name: string): boolean;
    /** An encoding is given for XML, and none for pictures, which are not read. */
    read(name: string, encoding?: string): Promise<string>;
  }
  export function read(
    file: DocxFile,
    input: object,
    options: { externalFileAccess: false },
  ): Promise<{ value: import('../document/document-model').Document; messages: { message: string }[] }>;
}
