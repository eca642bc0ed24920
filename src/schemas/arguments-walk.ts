import type { NamedShapes } from '../shapes/shape.ts';
import { differenceAt, has, type Json, type Visited, Walk } from '../shapes/walk.ts';
import type { ArgumentIssue, ArgumentRule } from './arguments-schema.ts';
import type { OperationArguments } from './document-arguments.ts';
import { brokenLimit, typesInWords } from './rules.ts';

type Path = ArgumentIssue['path'];

/** An object that contains itself has no end; arguments are not deeper than that. */
const DEEPEST = 32;

/** One walk over named arguments, which finds every member that breaks a rule. What the spec does not mention is left alone. */
export class ArgumentsWalk extends Walk<Path> {
  readonly #issues: ArgumentIssue[] = [];
  readonly #known: readonly string[];

  constructor({ known = [] }: OperationArguments, shapes: NamedShapes) {
    super(shapes);
    this.#known = known;
  }

  issuesOf(named: unknown, { members, required }: OperationArguments): readonly ArgumentIssue[] {
    const shape = { type: 'object', members, ...(required && { required }) };
    this.walk({ value: named, place: [], shape });
    return this.#issues;
  }

  protected override visit(step: Visited<Path>): void {
    const { value, place, type } = step;
    const { type: types, values = [], limits = {} } = step.inFull;
    const isNoJson = typeof value === 'number' && !Number.isFinite(value);
    const difference = isNoJson && types !== 'any' ? 'other-type' : differenceAt(step);
    if (difference === 'other-type') {
      this.#add('type', place, `must be ${typesInWords(types)}, found ${isNoJson ? value : type}`);
    } else if (difference === 'unknown-value') {
      this.#add('values', place, `must be one of ${values.join(', ')}`);
    } else {
      const broken = brokenLimit(value, limits);
      if (broken) this.#add(broken.rule, place, `must ${broken.wanted}`);
    }
  }

  protected override intoItems({ place, inFull: { items } }: Visited<Path>, list: readonly unknown[]): void {
    if (items === undefined || place.length >= DEEPEST) return;
    for (const [at, value] of list.entries()) this.later({ value, place: [...place, at], shape: items });
  }

  protected override intoMembers({ place, inFull }: Visited<Path>, object: Json): void {
    const { members = {}, others } = inFull;
    if (place.length >= DEEPEST) return;
    for (const name of Object.keys(object)) {
      const shape = Object.hasOwn(members, name) ? members[name] : others;
      if (shape !== undefined && has(object, name))
        this.later({ value: object[name], place: [...place, name], shape });
    }
  }

  protected override miss({ place }: Visited<Path>, name: string): void {
    this.#add('required', [...place, name], 'is required');
  }

  #add(rule: ArgumentRule, path: Path, text: string): void {
    const subject = path.length > 0 ? path.join('.') : 'The object of named arguments';
    const isKnown = this.#known.some((name) => name === path[0]);
    this.#issues.push({ message: `${subject} ${text}`, path, rule, isKnown });
  }
}
