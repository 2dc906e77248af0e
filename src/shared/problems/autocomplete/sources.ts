import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'typeahead-note',
    title: 'Naqeeb Ali, Search autocomplete: the limit of 100 ms, and what infix matching changes',
    address: 'https://naqeebali.me/blog/search-autocomplete',
  },
  {
    id: 'cleo',
    title:
      'LinkedIn Cleo, notes on its budget: 1 ms for the generic part, 15 for the network, 25 in all',
    address: 'https://guigu.io/notes/179',
  },
  {
    id: 'web-scale',
    title: 'Shubham Bansal, Typeahead: the same design at the scale of web search',
    address: 'https://shubhambansal.info',
  },
  {
    id: 'count-min',
    title: 'Cormode and Muthukrishnan, An improved data stream summary: the count-min sketch, 2005',
    address: 'https://doi.org/10.1016/j.jalgor.2003.12.001',
  },
  {
    id: 'http-caching',
    title: 'RFC 9111, HTTP Caching; RFC 5861 for answers that may be stale on error',
    address: 'https://www.rfc-editor.org/rfc/rfc9111',
  },
  {
    id: 'lucene-fst',
    title: 'Lucene, completion with finite state transducers',
    address: 'https://lucene.apache.org/core/9_0_0/suggest/index.html',
  },
];
