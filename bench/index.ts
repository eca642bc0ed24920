// npm run bench                               what the client costs beside its peers: figures to read and no test, it never fails on time
// node --expose-gc bench/index.ts --quick     few and small blocks: shows that everything runs, its figures mean nothing
import { commandLine } from '../scripts/terminal/command-line.ts';
import { cpuPerCall } from './cpu.ts';
import { generating } from './generating.ts';
import { imports } from './imports.ts';
import { loopback } from './loopback.ts';
import { memory } from './memory.ts';
import { report, rowsOf } from './report.ts';

const { quick } = commandLine(import.meta.filename, {
  options: { quick: { type: 'boolean', default: false } },
}).values;

const ratios = [
  await cpuPerCall(quick),
  ...(await loopback(quick)),
  ...(await imports(quick)),
  await generating(quick),
];
console.log(report([...ratios.map(rowsOf), await memory(quick)]));
