/** Validators that bring no types: the little of them the tests use. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    read(options: { relations: boolean }): Promise<unknown[][]>;
  }
  interface Package {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
  const library: { Package: { load(descriptor: object, options: { basePath: string }): Promise<Package> } };
  // eslint-disable-next-line no-restricted-syntax -- that is how the library exports it
  export default library;
}

declare module 'rdf-parser-csvw' {
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    // Of a datatype described by base and format, the reader gives a node within a node.
    object: { value: string; datatype?: { value: string | { value: string } } };
  }
  // eslint-disable-next-line no-restricted-syntax -- that is how the library exports it
  export default class CsvwParser {
    constructor(options: { metadata: object; baseIRI: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}
