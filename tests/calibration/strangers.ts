import type { Design } from '#shared/design/schema';
import { design } from '../helpers/design-builder';
import type { Packs } from './judged';
import type { Line } from './line';

const BELOW = 60;

/** Each reference on the other problems, its labels taken off: a good answer to another question is no answer. */
export function foreignLines(packs: Packs): Line[] {
  return packs.all.map((own): Line => {
    const drawing = unlabelled(packs.referenceOf(own).design);
    const scores = packs
      .others(own.id)
      .map((pack) => ({ id: pack.id, score: packs.judge(pack, drawing).designScore }));
    const average = scores.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scores.length);
    return {
      group: 'references on other problems',
      subject: own.id,
      wanted: `below ${BELOW} on average`,
      measured: average.toFixed(1),
      isHeld: average < BELOW,
      remarks: scores.map(({ id, score }) => `${id} ${score}`),
    };
  });
}

/** The drawing that people bring to every question. */
export function templateLines(packs: Packs): Line[] {
  return packs.all.map((pack): Line => {
    const { designScore, findings } = packs.judge(pack, TEMPLATE);
    return {
      group: 'a generic template',
      subject: pack.id,
      wanted: `below ${BELOW}`,
      measured: `${designScore}`,
      isHeld: designScore < BELOW,
      remarks: findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
    };
  });
}

function unlabelled(drawing: Design): Design {
  const connections: Design['connections'] = Object.fromEntries(
    Object.entries(drawing.connections).map(([id, one]) => [id, { ...one, flows: [] }]),
  );
  return { ...drawing, connections };
}

const TEMPLATE = design()
  .component('Client', 'web-client')
  .component('DNS', 'dns')
  .component('CDN', 'cdn')
  .component('WAF', 'waf')
  .component('Load balancer', 'load-balancer')
  .component('Gateway', 'api-gateway')
  .component('Auth', 'identity-provider')
  .component('Service A', 'service')
  .component('Service B', 'service')
  .component('Service C', 'service')
  .component('Cache', 'cache')
  .component('SQL', 'sql-database')
  .component('NoSQL', 'key-value-store')
  .component('Queue', 'queue')
  .component('Worker', 'worker')
  .component('Files', 'object-storage')
  .component('Monitoring', 'monitoring')
  .chain('Client', 'DNS', 'CDN', 'WAF', 'Load balancer', 'Gateway', 'Service A', 'SQL')
  .chain('Gateway', 'Service B', 'NoSQL')
  .chain('Gateway', 'Service C', 'Files')
  .connect('Gateway', 'Auth')
  .connect('Service A', 'Cache')
  .connect('Service B', 'Cache')
  .chain('Service C', 'Queue', 'Worker', 'NoSQL')
  .build();
