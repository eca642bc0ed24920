// Runs in a project that has the package installed, as an ES module and as CommonJS. Before it stand
// the functions `load` and `resolve`.
const { endpoint, documents, unknown } = JSON.parse(process.argv[2]);
const options = { endpoint, accessToken: 'token', retries: 0 };

/** Whether a call succeeds that is known by its path. */
async function succeeds(client, { call, named }) {
  const method = call.split('.').reduce((node, name) => node[name], client);
  return (await method.with(named)).success;
}

async function main() {
  const index = await load('node-behind-api-client');
  const core = await load('node-behind-api-client/core');
  const main = index.createBehindApi(options);
  const auth = index.createBehindAuthApi(options);
  const whole = { ...main, V10: { ...main.V10, ...auth.V10 } };

  const calls = {};
  for (const document of documents) {
    const { [document.constant]: api } = await load(document.name);
    calls[document.name] = await succeeds(core.createBehindApi({ ...options, apis: [api] }), document);
    calls[document.call] = await succeeds(whole, document);
  }

  const classes = Object.keys(core).filter((name) => core[name].prototype instanceof Error);
  const errors = Object.fromEntries(classes.map((name) => [name, core[name] === index[name]]));
  const accessToken = () => 'a token that\nno header can carry';
  const client = core.createBehindApi({ ...options, accessToken, apis: [] });
  const thrown = await client.request('payments/20/payture/billStatus').catch((error) => error);
  errors.thrown = thrown instanceof index.BehindApiError && thrown instanceof index.TokenError;

  const missing = {};
  for (const name of unknown) {
    const outcome = load(`node-behind-api-client/${name}`).then(() => 'loaded');
    missing[name] = await outcome.catch(({ code }) => code);
  }
  const names = [
    'node-behind-api-client',
    'node-behind-api-client/core',
    ...documents.map(({ name }) => name),
  ];
  console.log(JSON.stringify({ files: names.map(resolve), calls, errors, missing }));
}

main();
