/**
 * Addresses of others that stand in built files and are never asked for, each with the reason it is there. Whatever
 * is not in this list is a foreign host in the bundle.
 */
const INERT: readonly Readonly<{ file: RegExp; address: RegExp; reason: string }>[] = [
  {
    file: /\.(js|svg)$/,
    address:
      /^http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace)$/,
    reason: 'names of XML namespaces',
  },
  {
    file: /^assets\/index-.*\.js$/,
    address: /^https:\/\/react\.dev\/errors\//,
    reason: 'pages that error messages of React point programmers to',
  },
  {
    file: /^assets\/react-router-.*\.js$/,
    address: /^https:\/\/(reactrouter\.com\/en\/main\/|github\.com\/ungap\/)/,
    reason: 'pages that error messages of React Router point programmers to',
  },
  {
    file: /^assets\/react-router-.*\.js$/,
    address: /^http:\/\/localhost$/,
    reason: 'the base React Router reads relative addresses against where a page has no origin',
  },
  {
    file: /\.js$/,
    address: /^https?:\/\/json-schema\.org\/draft/,
    reason: 'names of JSON Schema versions in the schema library',
  },
  {
    file: /^assets\/esm-.*\.js$/,
    address: /^https:\/\/simplewebauthn\.dev\/docs\//,
    reason: 'a page that a warning of the passkey library points programmers to',
  },
  {
    file: /^assets\/esm-.*\.js$/,
    address: /^https:\/\/socket\.io\/docs\//,
    reason: 'a page that an error message of the long-polling library points programmers to',
  },
  {
    file: /^assets\/rolldown-runtime-.*\.js$/,
    address: /^https:\/\/rolldown\.rs\/in-depth\//,
    reason: 'a page that an error message of the bundler points programmers to',
  },
  {
    file: /^assets\/create-signaling-client-.*\.js$/,
    address: /^http:\/\/\[\$\{\w+\}\]$/,
    reason: 'the schema library reads an address of version 6 by putting it into one',
  },
  {
    file: /^vision\/wasm-loader\..*\.js$/,
    address:
      /^https?:\/\/(bugzil\.la|developer\.mozilla\.org|en\.wikipedia\.org|github\.com|kripken\.github\.io|pubs\.opengroup\.org|server\.com|tools\.ietf\.org|unicode\.org|webkit\.org|www\.ietf\.org|www\.khronos\.org|www\.w3\.org)[/:]/,
    reason: 'comments of Emscripten, which comes unminified',
  },
  {
    file: /^vision\/wasm-binary\..*\.wasm$/,
    address: /^https:\/\/(github\.com|www\.tensorflow\.org)\//,
    reason: 'pages that error messages of TensorFlow Lite point programmers to',
  },
  {
    file: /^vision\/wasm-binary\..*\.wasm$/,
    address: /^http:\/\/(go|goto)\/(lsc_proto3_utf8|weakfields)\b/,
    reason:
      'remarks in protobuf descriptors; the names mean nothing outside the company that wrote them',
  },
];

/** With a host behind it: "https://" alone is only a word. Also `//host.tld` at the start of a string. */
const ADDRESS =
  /(?:https?|wss?):(?:\\?\/){2}[\w[][^\s"'`<>\\)]*|(?<=["'`])\/\/[\w-]+\.[a-z]{2,}[^\s"'`]*/g;

/** Addresses of foreign hosts in a built file (`path` as seen from the build's folder). */
export function foreignHosts(path: string, text: string): string[] {
  const addresses = text.match(ADDRESS) ?? [];
  return addresses.filter(
    (address) => !INERT.some((known) => known.file.test(path) && known.address.test(address)),
  );
}
