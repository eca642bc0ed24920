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
  readonly actions?: Readonly<Record<string, ActionExtension>>;
  readonly page?: PageExtension;
}

export interface ConsequenceExtension {
  readonly makes: string;
  readonly sets?: Readonly<Record<string, string>>;
  readonly unless?: string;
  readonly sameId?: true;
}

interface ActionExtension {
  readonly from: string | readonly string[];
  readonly to: string;
  readonly title?: string;
  readonly description?: string;
}

export interface PageExtension {
  readonly title: string;
  readonly shows?: Readonly<Record<string, string>>;
  readonly back?: string;
  readonly parameter?: string;
  readonly decline?: { readonly title: string; readonly description: string };
}
