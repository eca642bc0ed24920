import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';

/** What changes in a file, as `git diff` shows it. */
export function diffOf(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 3 });
  return patch
    .split('\n')
    .filter((line) => !line.startsWith('==='))
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** The same in colours, where `stream` is a terminal that shows them. */
export const coloured = (diff: string, stream: NodeJS.WriteStream): string =>
  diff
    .split('\n')
    .map((line) => {
      const colour = colourOf(line);
      return colour ? styleText(colour, line, { stream }) : line;
    })
    .join('\n');

function colourOf(line: string): 'bold' | 'cyan' | 'green' | 'red' | undefined {
  if (/^(---|\+\+\+) /.test(line)) return 'bold';
  if (line.startsWith('@@')) return 'cyan';
  if (line.startsWith('+')) return 'green';
  return line.startsWith('-') ? 'red' : undefined;
}
