import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// What an editor shows, asked of the service that editors ask. `|` is where the cursor stands.

const root = resolve(import.meta.dirname, '../..');
const file = resolve(import.meta.dirname, 'typed-in-an-editor.ts');
const start = `import { createBehindApi } from '../../src/index.ts';
const behindAPI = createBehindApi({ endpoint: '' });
const { payture } = behindAPI.V20.payments;
`;

let source = '';
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => compilerOptions(),
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? `${version}` : '0'),
  getScriptSnapshot: (name) => {
    const text = name === file ? source : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});

function compilerOptions(): ts.CompilerOptions {
  const path = resolve(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(path)).options;
}

/** Types some code, and answers where the cursor stands. */
function type(code: string): number {
  const text = start + code;
  version++;
  source = text.replace('|', '');
  return text.indexOf('|');
}

const completions = (code: string): string[] =>
  (service.getCompletionsAtPosition(file, type(code), undefined)?.entries ?? []).map(({ name }) => name);

function hover(code: string): { text: string; documentation: string } {
  const info = service.getQuickInfoAtPosition(file, type(code));
  return {
    text: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

describe('completion', () => {
  test('of the names', () => {
    expect(completions('behindAPI.|')).toEqual(
      expect.arrayContaining(['V10', 'V20', 'V21', 'V30', 'V40', 'request', 'withOptions']),
    );
    expect(completions('payture.|')).toEqual(['billCreate', 'billCreateUnauthorised', 'billStatus']);
    expect(completions('payture.billStatus.|')).toEqual(
      expect.arrayContaining(['with', 'withResponse', 'raw']),
    );
  });

  test('of the statuses that are known, though others are possible', () => {
    const statuses = completions(`if ((await payture.billStatus('')).data?.status === '|') {}`);
    expect(statuses.sort()).toEqual(['AMOUNT_MISMATCH', 'DONE', 'PAID', 'PENDING']);
  });

  test('of the named arguments', () => {
    expect(completions('payture.billCreateUnauthorised.with({ | })')).toEqual([
      'subscriptionId',
      'userId',
      'extended',
      'redirectUrl',
    ]);
  });
});

describe('what is shown', () => {
  test('at the name of a call: its summary', () => {
    expect(hover('payture.bill|Create;').documentation).toBe('Create a bill for the signed-in user.');
  });

  test('at a call: what its signature says', () => {
    const help = service.getSignatureHelpItems(file, type('payture.billCreateUnauthorised(|'), undefined);
    const item = help?.items[0];
    expect(ts.displayPartsToString(item?.documentation)).toMatch(
      /^Creates a bill for a subscription product/,
    );
    expect(item?.parameters.map(({ name }) => name)).toEqual([
      'subscriptionId',
      'userId',
      'redirectUrl',
      'extended',
      'options',
    ]);
    expect(ts.displayPartsToString(item?.parameters[1]?.documentation)).toMatch(
      /^(- )?The user who makes the purchase/,
    );
  });

  test.each(['with', 'withResponse', 'raw'])('at .%s of a charge: what it does, and the warning', (form) => {
    const { documentation } = hover(`payture.billCreateUnauthorised.${form}|;`);
    expect(documentation).toContain('Creates a bill for a subscription product');
    expect(documentation).toContain(
      '- The owners of the API document this call, its parameters and its answer.',
    );
    expect(documentation).toMatch(
      /- It costs money.* Never repeat it unless you know that it\s+was not done/,
    );
    expect(documentation).toContain('- It needs no access token');
  });

  test('at the parameters of the other forms: the same as at those of the call', () => {
    const parametersOf = (form: string) => {
      const code = `payture.billCreateUnauthorised${form}(|`;
      const [item] = service.getSignatureHelpItems(file, type(code), undefined)?.items ?? [];
      return item?.parameters.map(({ name, documentation }) => [
        name,
        ts.displayPartsToString(documentation),
      ]);
    };
    expect(parametersOf('')).toHaveLength(5);
    expect(parametersOf('.withResponse')).toEqual(parametersOf(''));
    expect(parametersOf('.raw')).toEqual(parametersOf(''));
    expect(parametersOf('.with')?.map(([, documentation]) => documentation)).toEqual([
      expect.stringContaining('The arguments by name.'),
      expect.stringContaining('Settings for this call alone.'),
    ]);
  });

  test('at a wrong name: the right one', () => {
    type('behindAPI.V20.payments.paiture;|');
    const problems = service.getSemanticDiagnostics(file);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toContain(
      "Property 'paiture' does not exist on type 'PaymentsV20'. Did you mean 'payture'?",
    );
  });
});
