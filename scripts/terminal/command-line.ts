import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What stands behind the name of a command. `--help`, or what the command does not have, ends it with its usage: the comment at
 * the top of the file.
 * @param file - the `index.ts` of the command
 */
export function commandLine<const Config extends ParseArgsConfig>(
  file: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const args = config.args ?? process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usageOf(file));
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    console.error(`${what}.\n\n${usageOf(file)}`);
    process.exit(1);
  }
}

function usageOf(file: string): string {
  const [comment = ''] = /^(\/\/.*\n)+/.exec(readFileSync(file, 'utf8')) ?? [];
  return comment.replaceAll(/^\/\/ ?/gm, '').trimEnd();
}
