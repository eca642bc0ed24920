/** A life cycle as it stands in a document. `spec/x-state.schema.yaml` says what each key means. */
export interface LifecycleExtension {
  readonly description?: string;
  readonly initial: string;
  readonly states: readonly string[];
  readonly failed?: readonly string[];
  readonly open?: boolean;
  readonly member?: string;
  readonly generated?: readonly string[];
  readonly entering?: Readonly<Record<string, ConsequenceExtension>>;
  readonly takes?: Readonly<Record<string, TakeoverExtension>>;
  readonly usual?: Readonly<Record<string, unknown>>;
  readonly actions?: Readonly<Record<string, ActionExtension>>;
  readonly page?: PageExtension;
}

export interface ConsequenceExtension {
  readonly makes: string;
  readonly sets?: Readonly<Record<string, string>>;
  readonly unless?: string;
  readonly sameId?: true;
}

export interface TakeoverExtension {
  readonly id: string;
  readonly sets: Readonly<Record<string, string>>;
}

interface ActionExtension {
  readonly from: string | readonly string[];
  readonly to: string;
  readonly title?: string;
  readonly description?: string;
  readonly adds?: Readonly<Record<string, number>>;
}

/** Text, a pointer, several of which the first that leads to something counts, or an amount. */
export type Shown = string | readonly string[] | { readonly amount: string; readonly currency: string };

export interface PageExtension {
  readonly title: string;
  readonly shows?: Readonly<Record<string, Shown>>;
  readonly back?: string;
  readonly parameter?: string;
  readonly decline?: PageChoice;
}

export interface PageChoice {
  readonly title: string;
  readonly description: string;
  /** JSON pointer into the entity's data to what is said besides. */
  readonly reason?: string;
}
