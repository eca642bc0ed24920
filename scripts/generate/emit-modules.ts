import type { Api, Call, Module } from '../spec/model.ts';
import { argumentName, argumentsName, dataType, failureDataType, namesIn, parameterType } from './names.ts';
import { callDoc, comment, formDoc, optionsName, summaryDoc } from './tsdoc.ts';

/** The interfaces of a document: one per call, one per module, one for all modules. */
export function emitModules(api: Api, declared: Iterable<string>): string {
  const calls = api.modules.flatMap((module) => module.calls.map((call) => emitCall(api, call)));
  const modules = api.modules.map(emitModule);
  const body = [...calls, ...modules, emitRoot(api)].join('\n\n');
  const shared = namesIn(body, ['CallOperation', 'CallOptions', 'NoArguments', 'Result', 'WithResponse']);
  const types = namesIn(body, declared);
  return [
    `import type { ${shared.join(', ')} } from '../../../src/types.ts';`,
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from './types.ts';`] : []),
    '',
    body,
  ].join('\n');
}

const callName = (call: Call): string => `${call.typePrefix}Call`;

/** The forms of a call are written out: as a generic type they would cost a compiler several times as much. */
function emitCall(api: Api, call: Call): string {
  const positional = [
    ...call.parameters.map((parameter, index) => {
      const type = parameterType(api, call, parameter);
      const name = argumentName(parameter);
      if (parameter.required) return `${name}: ${type}`;
      // TypeScript takes `?` only where no required argument follows.
      const later = call.parameters.slice(index + 1);
      return later.some(({ required }) => required) ? `${name}: ${type} | undefined` : `${name}?: ${type}`;
    }),
    `${optionsName(call)}?: CallOptions`,
  ].join(', ');
  const named = call.parameters.length > 0 ? argumentsName(call) : 'NoArguments';
  const result = `${call.typePrefix}Result`;
  return `${comment([`The result of \`${call.id}\`.`])}
export type ${result} = ${resultType(call)};

export interface ${callName(call)} {
${callDoc(call)}
(${positional}): Promise<${result}>;
/** The operation: its name, path, effect and arguments. */
readonly operation: CallOperation<'${call.effect}'>;
${formDoc(call, 'with')}
with(named: ${named}, options?: CallOptions): Promise<${result}>;
${formDoc(call, 'withResponse')}
withResponse(${positional}): Promise<WithResponse<${result}>>;
${formDoc(call, 'raw')}
raw(${positional}): Promise<Response>;
}`;
}

function resultType(call: Call): string {
  const data = dataType(call);
  const { failureData } = call;
  return failureData ? `Result<${data}, ${failureDataType(call, failureData)}>` : `Result<${data}>`;
}

function emitModule(module: Module): string {
  const members = module.calls.map(
    (call) => `${summaryDoc(call)}\nreadonly ${call.name}: ${callName(call)};`,
  );
  return `${comment([module.description])}\nexport interface ${module.typeName} {\n${members.join('\n')}\n}`;
}

function emitRoot(api: Api): string {
  const members = api.modules.map((module) => {
    return `${comment([module.description])}\nreadonly ${module.name}: ${module.typeName};`;
  });
  return `${comment([api.document.info.summary])}\nexport interface ${api.typeName} {\n${members.join('\n')}\n}`;
}
