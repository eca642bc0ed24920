import { object, pointer, text, texts } from './assert-declared.ts';

/** The page of a life cycle: there a person does what happens outside the API, such as paying. */
export interface LifecyclePage {
  readonly title: string;
  /** By their labels: JSON pointers into the entity's data, or the text itself. */
  readonly shows: ReadonlyMap<string, string>;
  /** JSON pointer to the address that the page leads back to. */
  readonly back: string | undefined;
  /** The query parameter of that address that is set to the id. */
  readonly parameter: string;
  /** A choice that changes nothing: the attempt is declined (`refuse` in the document). */
  readonly decline: PageChoice | undefined;
}

interface PageChoice {
  readonly title: string;
  readonly description: string;
}

export function readPage(value: unknown, where: string): LifecyclePage {
  const { title, shows, back, parameter = 'id', refuse } = object(value, where);
  return {
    title: text(title, `${where}/title`),
    shows: new Map(texts(shows, `${where}/shows`)),
    back: back === undefined ? undefined : pointer(back, `${where}/back`),
    parameter: text(parameter, `${where}/parameter`),
    decline: refuse === undefined ? undefined : readChoice(refuse, `${where}/refuse`),
  };
}

function readChoice(value: unknown, where: string): PageChoice {
  const { title, description } = object(value, where);
  return { title: text(title, `${where}/title`), description: text(description, `${where}/description`) };
}
