import { spawn } from 'node:child_process';

/** Runs these commands with curl itself, one after another in one shell, and answers the HTTP status of each. */
export async function statusesOf(commands: readonly string[]): Promise<number[]> {
  const script = commands
    .map((command) => `${command.trimEnd()} -sS -o /dev/null -w '%{http_code}\\n' || exit 1`)
    .join('\n');
  const child = spawn('bash', ['-s'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(script);
  let out = '';
  for await (const chunk of child.stdout) out += chunk;
  return out.split('\n').filter(Boolean).map(Number);
}
