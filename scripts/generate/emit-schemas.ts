import type { DocumentArguments, OperationArguments } from '../../src/schemas/document-arguments.ts';
import type { Api, Call } from '../spec/model.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { argumentsName } from './names.ts';
import { RequestShapes } from './request-shapes.ts';
import { comment } from './tsdoc.ts';

/** The entry with the schemas of a document's arguments, `node-behind-api-client/schemas/payments/v20`. */
export function emitSchemas(api: Api): string {
  const name = `${api.constant}Schemas`;
  const typeName = `${api.typeName}Schemas`;
  const shapes = new RequestShapes(api.document);
  const modules = argumentsOf(api, shapes);
  const named = Object.fromEntries([...shapes.named].filter(([, shape]) => typeof shape !== 'string'));
  const calls = api.modules.flatMap((module) => module.calls);
  const types = calls.filter(hasParameters).map(argumentsName).sort();
  return `import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
${calls.every(hasParameters) ? '' : "import type { NoArguments } from '../../../src/types.ts';\n"}${
  types.length > 0 ? `import type { ${types.join(', ')} } from './types.ts';\n` : ''
}
export type * from '../../../src/schemas/arguments-schema.ts';

${comment([`Schemas of the arguments of ${api.document.info.title}, by module and call.`])}
export interface ${typeName} {
${api.modules.map((module) => `readonly ${module.name}: {\n${module.calls.map(member).join('\n')}\n};`).join('\n')}
}

${comment([`Schemas of the arguments of ${api.document.info.title}, by module and call. Give it to \`validator([${name}])\`.`])}
export const ${name}: ${typeName} = schemasOf('V${api.version}.${api.app}', ${JSON.stringify(modules)}, ${JSON.stringify(named)});`;
}

const member = (call: Call): string =>
  `readonly ${call.name}: ArgumentsSchema<${hasParameters(call) ? argumentsName(call) : 'NoArguments'}>;`;

const hasParameters = ({ parameters }: Call): boolean => parameters.length > 0;

function argumentsOf({ file, modules }: Api, shapes: RequestShapes): DocumentArguments {
  const all = modules.map(({ name, calls }) => {
    const operations = calls.map((call) => {
      try {
        return [call.name, operationArguments(call, shapes)];
      } catch (error) {
        throw new BrokenSpecError([`${file}: ${call.id}: ${(error as Error).message}`]);
      }
    });
    return [name, Object.fromEntries(operations)];
  });
  return Object.fromEntries(all);
}

function operationArguments({ parameters }: Call, shapes: RequestShapes): OperationArguments {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const known = parameters.filter(({ source }) => source !== 'inferred').map(({ name }) => name);
  return {
    members: Object.fromEntries(parameters.map(({ name, schema }) => [name, shapes.of(schema)])),
    ...(required.length > 0 && { required }),
    ...(known.length > 0 && { known }),
  };
}
