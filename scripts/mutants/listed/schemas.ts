import type { ListedMutant } from './mutant.ts';

const validator = 'test/schemas/validator.test.ts';
const schemas = 'test/schemas/schemas.test.ts';
const shapes = 'test/generate/request-shapes.test.ts';

export const schemasOfArguments: readonly ListedMutant[] = [
  {
    harm: 'Wrong arguments are sent, whatever the client was given to check them.',
    file: 'src/call.ts',
    replace: 'base.validate?.(operation, body);',
    by: 'undefined;',
    test: validator,
  },
  {
    harm: 'A call that the server would take is refused by guesswork.',
    file: 'src/schemas/validator.ts',
    replace: "refusesInferred || isKnown || rule === 'required'",
    by: "refusesInferred || isKnown || rule !== ''",
    test: validator,
  },
  {
    harm: 'A call that lacks an argument is sent.',
    file: 'src/schemas/validator.ts',
    replace: " || rule === 'required'",
    by: '',
    test: validator,
  },
  {
    harm: 'Fields of a form that the call does not have make it fail.',
    file: 'src/schemas/schemas-of.ts',
    replace: 'Object.keys(members)',
    by: 'Object.keys(named)',
    test: schemas,
  },
  {
    harm: 'An object that contains itself never comes to an end.',
    file: 'src/schemas/arguments-walk.ts',
    replace: 'const { members = {}, others } = inFull;\n    if (place.length >= DEEPEST) return;',
    by: 'const { members = {}, others } = inFull;\n    if (place.length >= 3_000) throw new Error();',
    test: schemas,
  },
  {
    harm: 'What one alternative refuses is refused, though another takes it.',
    file: 'scripts/generate/request-shapes.ts',
    replace: 'x === undefined || y === undefined ? undefined : merge(x, y)',
    by: 'x === undefined || y === undefined ? (x ?? y) : merge(x, y)',
    test: shapes,
  },
  {
    harm: 'A limit of texts is lost where numbers are taken, too.',
    file: 'scripts/generate/request-shapes.ts',
    replace: 'part(isIn(a) ? a : b)',
    by: 'undefined',
    test: shapes,
  },
];
