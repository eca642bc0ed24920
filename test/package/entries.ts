import { documentName } from '../../scripts/spec/document-files.ts';
import { documentsUnderTest } from '../support/documents.ts';

/** The entry of one document, and a call that it brings with it. */
export interface Entry {
  /** `node-behind-api-client/payments/v20` */
  readonly name: string;
  /** `paymentsV20` */
  readonly constant: string;
  /** `V20.payments.payture.billCreate` */
  readonly call: string;
  /** The arguments of its example, by name. */
  readonly named: Readonly<Record<string, unknown>>;
}

export async function entries(): Promise<Entry[]> {
  const documents = await documentsUnderTest();
  return documents.map(({ file, calls: [call] }) => {
    if (!call) throw new Error(`${file} has no call`);
    const [version, app] = call.id.split('.') as [string, string];
    return {
      name: `node-behind-api-client/${documentName(file)}`,
      constant: app + version,
      call: call.id,
      named: Object.fromEntries(call.parameters.map(({ wire, name }) => [name, call.sample[wire]])),
    };
  });
}
