import { card, question, type LabelledSentence } from './sentences';

export const URL_SHORTENER: readonly LabelledSentence[] = [
  card(
    'Marketing people register a campaign URL and receive something short enough for an SMS',
    'create-link',
  ),
  card('Short -> long lookup, then HTTP redirect', 'redirect'),
  card('Customer can choose his own ending for the link if nobody took it already', 'custom-alias'),
  card('links die automatically after N days when the creator sets it', 'expiry'),
  card(
    'Graph of hits per link for the last 30 days; numbers may be up to ten minutes old',
    'click-statistics',
    'statistics-lag',
  ),
  card('A link withdrawn by its creator should stop resolving within a minute', 'delete-link'),
  card("95th percentile of redirect: 50 ms, not counting the user's network", 'redirect-latency'),
  card('Redirects: max 4 minutes of downtime a month', 'redirect-availability'),
  card(
    'Shortening endpoint may be down 43 min/month, resolving only 4 min/month',
    'create-availability',
    'redirect-availability',
  ),
  card(
    'Collisions between generated keys are not allowed, and retired keys remain retired',
    'unique-codes',
  ),
  card('Zero data loss: mapping has to survive disk and zone failures', 'durable-links'),
  card('max 100 new URLs / hour / API key, malware links get disabled by staff', 'abuse-control'),
  card('Not doing: own aliases, dashboards'),
  card('Assume everything fits one PostgreSQL instance'),
  card('Base62 encoding of an auto-increment counter'),
  card('Users do not need to see how many times a link was opened'),
  card('System must handle 40 writes/s and 4k reads/s'),
  card('Browser extension and mobile app'),
  question(
    'For what scale we design: links per day, clicks per link?',
    'new-links',
    'read-write-ratio',
  ),
  question('how big is a row in storage approximately', 'record-size'),
  question("Can somebody find other people's links by counting up?", 'guessable-codes'),
  question('When a celebrity tweets a link, what happens with the traffic?', 'popularity'),
  question('Is losing an already created link ever tolerable?', 'durability'),
  question('Is the destination of a link editable afterwards?', 'deletion'),
  question('How much headroom for spikes should I plan?', 'peak'),
  question('Should I start with the diagram or with the API?'),
  question('Do we want A/B testing of landing pages?'),
];
