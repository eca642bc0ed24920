import { type Address, operationIdOf, parseFile, parsePath } from '../../spec/address.ts';
import { camelCase } from '../../spec/names.ts';
import { on, type Report } from '../on.ts';
import type { Document, Operation, PathItem } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

type Home = Pick<Address, 'app' | 'version'>;

const OTHER_METHODS = ['get', 'put', 'delete', 'options', 'head', 'patch', 'trace'];

/** The file, its paths, the operationIds and the modules at its top all say the same about what is called. */
export const operationId = on('Root', (document, report) => {
  const home = parseFile(document.location.source.absoluteRef);
  if (!home)
    return report('A document stands at spec/<app>/v<version>.yaml; move it there', document.location);

  checkInfo(document, home, report);
  checkModules(document, report);
  if (Object.keys(document.node.paths ?? {}).length === 0)
    report('paths should have at least one call; describe one, or remove the file', document.where('paths'));
  for (const [path, item] of document.at('paths')?.entries() ?? []) {
    checkKeys(item, report);
    const address = parsePath(path);
    const operation = item.at('post');
    if (address?.app !== home.app || address.version !== home.version)
      report(
        `The path should be /api/${home.app}/${home.version}/{module}/{operation}, as the file is spec/${home.app}/v${home.version}.yaml; it is ${path}`,
        item.location.key(),
      );
    else if (operation) checkNames(operation, address, document, report);
  }
});

function checkInfo(document: Place<Document>, home: Home, report: Report): void {
  const info = document.at('info');
  if (!info) return;
  const { title, version } = info.node;
  if (version !== home.version)
    report(
      `info.version should be "${home.version}", from the name of the file; it is ${shown(version)}`,
      info.where('version'),
    );
  const name = `${camelCase(home.app)} v${home.version}`;
  if (!String(title).endsWith(` ${name}`))
    report(
      `info.title should end in "${name}", as the file is called; it is ${shown(title)}`,
      info.where('title'),
    );
}

function checkKeys(item: Place<PathItem>, report: Report): void {
  for (const key of Object.keys(item.node)) {
    const where = item.location.child(key);
    if (OTHER_METHODS.includes(key))
      report(`Every call is a POST; describe it under post instead of ${key}`, where);
    else if (key === 'parameters' || key === 'servers')
      report(`Nothing reads ${key} of a path; remove it, and describe the call under post`, where);
  }
}

/** Programs have no module without a call, and readers of the documents would look for its calls. */
function checkModules(document: Place<Document>, report: Report): void {
  const used = new Set(Object.keys(document.node.paths ?? {}).map((path) => parsePath(path)?.module));
  const described = document.at('tags')?.entries() ?? [];
  const names = described.map(([, tag]) => tag.node.name);
  // A path of another form, or a module that is misspelt, is reported where it stands.
  if (used.size === 0 || [...used].some((module) => !names.includes(module))) return;
  for (const [, tag] of described)
    if (tag.node.name !== undefined && !used.has(tag.node.name))
      report(`The module ${tag.node.name} has no call; remove it, or mend its name`, tag.where('name'));
}

function checkNames(
  operation: Place<Operation>,
  address: Address,
  document: Place<Document>,
  report: Report,
): void {
  const { operationId } = operation.node;
  const id = operationIdOf(address);
  if (operationId !== id)
    report(
      `operationId should be "${id}", from the path; it is ${shown(operationId)}`,
      operation.where('operationId'),
    );
  const modules = document.at('tags')?.entries() ?? [];
  if (!modules.some(([, tag]) => tag.node.name === address.module))
    report(
      `The module ${address.module} is not described; add { name: ${address.module}, description: … } to the tags at the top`,
      operation.location.key(),
    );
}
