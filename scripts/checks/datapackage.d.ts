/** A validator that brings no types: the little of it the tests use. */
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
