import { object, pointer, text, texts } from './assert-declared.ts';

/** The page of a life cycle, on which a person makes happen what happens outside the API. */
export type LifecyclePage = {
  title: string;
  /** Label → JSON pointer into what was set on the thing, or the text itself. */
  shows: Map<string, string>;
  /** JSON pointer to the address that follows. */
  back: string | undefined;
  /** The query parameter of that address that gets the id. */
  parameter: string;
  /** What a person can do that changes nothing. */
  refuse: { title: string; description: string } | undefined;
};

export function readPage(value: unknown, where: string): LifecyclePage {
  const { title, shows, back, parameter = 'id', refuse } = object(value, where);
  return {
    title: text(title, `${where}/title`),
    shows: new Map(texts(shows, `${where}/shows`)),
    back: back === undefined ? undefined : pointer(back, `${where}/back`),
    parameter: text(parameter, `${where}/parameter`),
    refuse: refuse === undefined ? undefined : readRefuse(refuse, `${where}/refuse`),
  };
}

function readRefuse(value: unknown, where: string): LifecyclePage['refuse'] {
  const { title, description } = object(value, where);
  return { title: text(title, `${where}/title`), description: text(description, `${where}/description`) };
}
