import { describe, expect, test } from 'vitest';
import { parseOperationLine } from '../../../src/renderer/features/interview/stages/api/parse-operation-line';
import { parseEntityLine } from '../../../src/renderer/features/interview/stages/data/parse-entity-line';
import {
  parseEstimateLine,
  toName,
} from '../../../src/renderer/features/interview/stages/estimate/parse-estimate-line';
import { parseRequirement } from '../../../src/renderer/features/interview/stages/scope/parse-requirement';

describe('lines typed into a list', () => {
  test.each([
    ['creates = 100M / month', { name: 'creates', expression: '100M / month' }],
    ['100M / month', { name: '', expression: '100M / month' }],
    ['peak reads=reads * 3', { name: 'peak_reads', expression: 'reads * 3' }],
    ['= 5 years', { name: '', expression: '5 years' }],
  ])('estimate "%s"', (line, expected) => {
    expect(parseEstimateLine(line)).toEqual(expected);
  });

  test('a name keeps letters, digits and underscores, and fits the schema', () => {
    expect(toName('  storage (5 years) ')).toBe('storage_5_years');
    expect(toName('x'.repeat(100))).toHaveLength(60);
  });

  test.each([
    ['POST /v1/urls', { method: 'POST', path: '/v1/urls' }],
    ['get /{code}', { method: 'GET', path: '/{code}' }],
    ['/{code}', { method: 'GET', path: '/{code}' }],
    ['WS  /events', { method: 'WS', path: '/events' }],
    ['GETTING /started', { method: 'GET', path: 'GETTING /started' }],
  ])('operation "%s"', (line, expected) => {
    expect(parseOperationLine(line)).toEqual(expected);
  });

  test('entity with fields', () => {
    expect(parseEntityLine('Link: code char(7), longUrl, ')).toEqual({
      name: 'Link',
      fields: [
        { name: 'code', type: 'char(7)', key: 'primary' },
        { name: 'longUrl', type: '', key: 'none' },
      ],
    });
    expect(parseEntityLine('Click')).toEqual({ name: 'Click', fields: [] });
  });

  test.each([
    ['Redirects are fast: p99 <= 100 ms', { text: 'Redirects are fast', target: 'p99 <= 100 ms' }],
    ['Note: no number here', { text: 'Note: no number here', target: '' }],
    ['redirects p99 < 100 ms', { text: 'redirects', target: 'p99 < 100 ms' }],
    ['availability 99.99 %', { text: 'availability', target: '99.99 %' }],
    ['zones >= 3', { text: 'zones', target: '>= 3' }],
    ['support 5 regions', { text: 'support 5 regions', target: '' }],
    ['99.99 % available', { text: '99.99 % available', target: '' }],
  ])('non-functional requirement "%s"', (line, expected) => {
    expect(parseRequirement('non-functional', line)).toEqual(expected);
  });

  test('a functional requirement keeps its colon', () => {
    expect(parseRequirement('functional', 'Users: 2 roles')).toEqual({
      text: 'Users: 2 roles',
      target: '',
    });
  });
});
