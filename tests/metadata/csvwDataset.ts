import jsonld from 'jsonld';

/** The terms of http://www.w3.org/ns/csvw that the metadata uses, written down by hand: no package carries the context. */
const CSVW_CONTEXT = {
  csvw: 'http://www.w3.org/ns/csvw#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  TableGroup: 'csvw:TableGroup',
  Table: 'csvw:Table',
  Schema: 'csvw:Schema',
  url: { '@id': 'csvw:url', '@type': '@id' },
  tables: 'csvw:table',
  tableSchema: 'csvw:tableSchema',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  name: { '@id': 'csvw:name', '@language': null },
  titles: { '@id': 'csvw:title', '@container': '@language' },
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  base: { '@id': 'csvw:base', '@language': null },
  format: { '@id': 'csvw:format', '@language': null },
  minimum: 'csvw:minimum',
  maximum: 'csvw:maximum',
  minLength: 'csvw:minLength',
  maxLength: 'csvw:maxLength',
  required: 'csvw:required',
  null: { '@id': 'csvw:null', '@language': null },
  separator: { '@id': 'csvw:separator', '@language': null },
  aboutUrl: { '@id': 'csvw:aboutUrl', '@language': null },
  primaryKey: { '@id': 'csvw:primaryKey', '@language': null },
  foreignKeys: 'csvw:foreignKey',
  columnReference: { '@id': 'csvw:columnReference', '@language': null },
  reference: 'csvw:reference',
  resource: { '@id': 'csvw:resource', '@type': '@id' },
  notes: 'csvw:note',
  dialect: 'csvw:dialect',
  encoding: 'csvw:encoding',
  delimiter: { '@id': 'csvw:delimiter', '@language': null },
  header: 'csvw:header',
  doubleQuote: 'csvw:doubleQuote',
  lineTerminators: { '@id': 'csvw:lineTerminators', '@language': null },
};

interface Term {
  termType: string;
  value: string;
  datatype?: Term;
  equals?: (other: Term | null | undefined) => boolean;
}

interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** As much of an RDF/JS dataset as the CSVW reader asks for. */
interface Dataset extends Iterable<Quad> {
  match: (subject?: Term | null, predicate?: Term | null, object?: Term | null) => Dataset;
}

const withEquals = (term: Term): Term => ({
  ...term,
  ...(term.datatype === undefined ? {} : { datatype: withEquals(term.datatype) }),
  equals: (other) => other?.termType === term.termType && other.value === term.value,
});

const datasetOf = (quads: readonly Quad[]): Dataset => ({
  [Symbol.iterator]: () => quads[Symbol.iterator](),
  match: (subject, predicate, object) =>
    datasetOf(
      quads.filter(
        (quad) =>
          (!subject || quad.subject.equals?.(subject)) &&
          (!predicate || quad.predicate.equals?.(predicate)) &&
          (!object || quad.object.equals?.(object)),
      ),
    ),
});

/** CSVW metadata as RDF, read by the JSON-LD processor without the network. */
export async function csvwDataset(metadata: object, base: string): Promise<Dataset> {
  const quads = (await jsonld.toRDF(
    metadata as jsonld.JsonLdDocument,
    {
      base,
      safe: true,
      documentLoader: (url: string) => {
        if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`the test may not fetch ${url}`);
        return Promise.resolve({ documentUrl: url, document: { '@context': CSVW_CONTEXT } });
      },
    } as object,
  )) as Quad[];
  return datasetOf(
    quads.map(({ subject, predicate, object }) => ({
      subject: withEquals(subject),
      predicate: withEquals(predicate),
      object: withEquals(object),
    })),
  );
}
