import Ajv2020, { type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import type { FakeAnswer, FakeRequest } from './fakeServer';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: AnySchemaObject;
}

type Content = Record<string, { schema: AnySchemaObject }>;

interface ResponseOf {
  content?: Content;
  headers?: Record<string, unknown>;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, ResponseOf | { $ref: string }>;
}

interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, ResponseOf> };
}

/** What is in a file is for nobody to say. */
const fileType = 'application/octet-stream';
const id = 'contract';
const contract = load(readFileSync('../openapi/mentorship-v1.yaml', 'utf8')) as Contract;
/** As paths are found: what is written out goes before a parameter. */
const patterns = Object.keys(contract.paths)
  .sort((one, other) => one.split('{').length - other.split('{').length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));
const options = { strict: false, allErrors: true } as const;
const bodies = addFormats(new Ajv2020(options)).addSchema(contract, id);
/** Parameters arrive as text. */
const texts = addFormats(new Ajv2020({ ...options, coerceTypes: 'array' })).addSchema(contract, id);
const compiled = new Map<string, ValidateFunction>();

/** The path of the contract that an address belongs to, with its parameters in braces. */
export function contractPath(address: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(address))?.path;
}

/** An operation of the contract, which says what is wrong with a request to it and with an answer of it. */
export class ContractOperation {
  private readonly operation: Operation;
  private readonly name: string;

  /** @param path with its parameters in braces, as the contract names it */
  constructor(
    private readonly method: string,
    private readonly path: string,
  ) {
    this.name = `${method.toUpperCase()} ${path}`;
    const operation = contract.paths[path]?.[method];
    if (!operation) throw new Error(`The contract has no operation ${this.name}`);
    this.operation = operation;
  }

  /** The status of the answer when all goes well. */
  get success(): number {
    return Number(Object.keys(this.operation.responses).find((status) => status.startsWith('2')));
  }

  /** Whether a good answer names the version of what it shows. */
  get hasVersion(): boolean {
    return this.responseOf(this.success)?.headers?.['ETag'] !== undefined;
  }

  /** One sentence for each thing in a request that the contract does not allow; none when all is well. */
  faultsOfRequest({ url, path, headers, body }: FakeRequest): string[] {
    const places = this.path.split('/');
    const given = path.split('/');
    const names = places.map((place) => /^\{(\w+)\}$/.exec(place)?.[1]);
    return [
      ...this.faultsOfParameters(
        'path',
        Object.fromEntries(names.flatMap((name, index) => (name ? [[name, given[index]]] : []))),
      ),
      ...this.faultsOfParameters('query', queryOf(url)),
      ...this.faultsOfParameters('header', headers),
      ...this.faultsOfSentBody(headers['content-type'] ?? '', body),
    ];
  }

  /** The same for an answer. */
  faultsOfAnswer({ status, headers, body }: FakeAnswer): string[] {
    // The proxy of a deployment answers this before the application sees the call.
    if (status === 429) return [];
    const response = this.responseOf(status);
    if (!response) return [`${this.name} never answers ${status}`];
    if (!response.content) return body === '' ? [] : [`${this.name} has no body with ${status}`];
    const type = headers['Content-Type'] ?? '';
    if (!response.content[type]) return [`${this.name} does not answer ${status} as ${type}`];
    if (type === fileType) return [];
    return faults(
      `${this.name} answered ${status}:`,
      bodySchema(this.responsePointer(status), type),
      type === 'text/event-stream' ? body : JSON.parse(body),
    );
  }

  private faultsOfParameters(place: Parameter['in'], given: Record<string, unknown>): string[] {
    const parameters = (this.operation.parameters ?? []).filter((each) => each.in === place);
    const named = (name: string) => (place === 'header' ? name.toLowerCase() : name);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(
        parameters.map((each) => [named(each.name), { $ref: this.parameterPointer(each) }]),
      ),
      required: parameters.filter(({ required }) => required).map(({ name }) => named(name)),
      // Browsers send headers of their own.
      additionalProperties: place === 'header',
    };
    const key = `${this.name} ${place}`;
    const validate = compiled.get(key) ?? texts.compile(schema);
    compiled.set(key, validate);
    return describe(`${this.name}, ${place}:`, validate, { ...given });
  }

  private faultsOfSentBody(type: string, body: unknown): string[] {
    const { requestBody } = this.operation;
    if (!requestBody) return body === undefined || body === null ? [] : [`${this.name} takes no body`];
    if (body === undefined || body === null) return requestBody.required ? [`${this.name} needs a body`] : [];
    const [name = ''] = type.split(';');
    if (!requestBody.content[name]) return [`${this.name} takes no ${type || 'body without a type'}`];
    if (name === fileType) return [];
    return faults(`${this.name} was sent:`, bodySchema(`${this.pointer()}/requestBody`, name), body);
  }

  private parameterPointer(parameter: Parameter): string {
    return `${id}#${this.pointer()}/parameters/${this.operation.parameters?.indexOf(parameter)}/schema`;
  }

  private pointer(): string {
    return `/paths/${escaped(this.path)}/${this.method}`;
  }

  private responseOf(status: number): ResponseOf | undefined {
    const response = this.operation.responses[status];
    return response && '$ref' in response ? contract.components.responses[nameIn(response.$ref)] : response;
  }

  private responsePointer(status: number): string {
    const response = this.operation.responses[status];
    return response && '$ref' in response ? response.$ref.slice(1) : `${this.pointer()}/responses/${status}`;
  }
}

/** Parameters that may be repeated come as lists. */
function queryOf(url: URL): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function bodySchema(pointer: string, type: string): string {
  return `${pointer}/content/${escaped(type)}/schema`;
}

function faults(what: string, pointer: string, value: unknown): string[] {
  const validate = compiled.get(pointer) ?? bodies.compile({ $ref: `${id}#${pointer}` });
  compiled.set(pointer, validate);
  return describe(what, validate, value);
}

function describe(what: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${what} ${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

function escaped(segment: string): string {
  return encodeURIComponent(segment.replace(/~/g, '~0').replace(/\//g, '~1'));
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
