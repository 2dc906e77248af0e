import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'http-semantics',
    title: 'RFC 9110, HTTP Semantics: redirection status codes',
    address: 'https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx',
  },
  {
    id: 'http-caching',
    title: 'RFC 9111, HTTP Caching',
    address: 'https://www.rfc-editor.org/rfc/rfc9111',
  },
  {
    id: 'snowflake',
    title: 'Snowflake: 64-bit time-ordered ids',
    address: 'https://github.com/twitter-archive/snowflake',
  },
  {
    id: 'course',
    title: 'System design course with the same inputs: 40 links a second, 4,000 redirects a second',
    address: 'https://github.com/karanpratapsingh/system-design',
  },
  {
    id: 'memcache',
    title: 'Nishtala et al., Scaling Memcache at Facebook, NSDI 2013: leases against stampedes',
    address: 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala',
  },
];
