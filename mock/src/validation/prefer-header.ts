import { Failure } from '../http/answer.ts';
import type { PrismOperation, PrismResponse } from '../spec/prism-operation.ts';

/** Which of the document's answers a request asks for. */
export interface Preference {
  readonly code?: number;
  readonly exampleKey?: string;
  readonly dynamic?: boolean;
}

/** Reads a `Prefer` header such as `code=401, example=expired`. Preferences that it does not know are ignored. */
export function readPrefer(header: string, operation: PrismOperation): Preference {
  const preferences = new Map(
    header.split(/[,;]/).map((part) => {
      const [name = '', ...value] = part.split('=');
      return [
        name.trim().toLowerCase(),
        value
          .join('=')
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      ] as const;
    }),
  );
  const [code, example] = [preferences.get('code'), preferences.get('example')];
  const dynamic = preferences.get('dynamic') === 'true';
  if (code === undefined && example === undefined) return { dynamic };

  const answers = operation.responses.filter((response) => code === undefined || response.code === code);
  if (answers.length === 0) {
    throw new Failure(400, `Prefer: there is no answer with the code ${code}. ${offered(operation)}`);
  }
  if (example === undefined) return { code: Number(code), dynamic };
  const answer = answers.find((response) => examplesOf(response).includes(example));
  if (answer === undefined) {
    throw new Failure(400, `Prefer: there is no example "${example}". ${offered(operation)}`);
  }
  return { code: Number(answer.code), exampleKey: example, dynamic };
}

function examplesOf(response: PrismResponse): string[] {
  return (response.contents ?? []).flatMap(({ examples }) => (examples ?? []).map(({ key }) => key));
}

function offered({ responses }: PrismOperation): string {
  const codes = responses.map((response) => `${response.code} (${examplesOf(response).join(', ')})`);
  return `This operation has ${codes.join('; ')}`;
}
