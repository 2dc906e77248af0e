/** Where the sources named by rules and concepts live; anything else is not opened. */
const HOSTS: ReadonlySet<string> = new Set([
  'aws.amazon.com',
  'cloud.google.com',
  'datatracker.ietf.org',
  'developer.confluent.io',
  'docs.aws.amazon.com',
  'docs.redhat.com',
  'en.wikipedia.org',
  'firebase.google.com',
  'github.com',
  'learn.microsoft.com',
  'queue.acm.org',
  'redis.io',
  'sre.google',
  'www.rfc-editor.org',
]);

/** Whether the system's browser may be asked to open the address: https, a host of the list, nothing hidden in it. */
export function isAllowedExternalLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' && HOSTS.has(url.host) && url.username === '' && url.password === ''
  );
}
